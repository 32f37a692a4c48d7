import type { MoveOption } from '#app/domain/scheduling/move-options.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { RuleNames } from './cost-table.tsx';
import { WhyHere, type WhyHereProps } from './why-here.tsx';

interface PlacementReasonsProps {
  data: {
    placement: { locked: boolean } | null;
    lockedBy: { actorName: string; at: string } | null;
    explanation: WhyHereProps['explanation'] | null;
    options: readonly MoveOption[];
    ruleNames: RuleNames;
  };
}

/** Why a placement is where it is, rule by rule; for one without a place, what stands in the way and how often. */
export function PlacementReasons({ data }: PlacementReasonsProps) {
  const { placement, explanation, options } = data;
  if (!placement) return <Obstacles options={options} />;
  return explanation && <WhyHere {...data} placement={placement} explanation={explanation} />;
}

function Obstacles({ options }: { options: readonly MoveOption[] }) {
  const words = useTexts().rounds.placement;
  const { number } = useFormat();
  const codes = options.flatMap(({ whyNot }) => (whyNot.kind === 'possible' ? [] : [whyNot.reason.code]));
  const free = options.length - codes.length;
  const counted = [...Map.groupBy(codes, (code) => code)]
    .map(([code, all]) => ({ code, count: all.length }))
    .sort((a, b) => b.count - a.count);
  if (options.length === 0) return <p>{words.reasons.no_candidates}</p>;
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {free > 0 && <li>{words.unplacedFree(number(free))}</li>}
      {counted.map(({ code, count }) => (
        <li key={code}>{words.unplacedLine(words.reasons[code], number(count))}</li>
      ))}
    </ul>
  );
}
