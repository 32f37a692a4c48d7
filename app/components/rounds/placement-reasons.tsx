import type { CostPart } from '#app/domain/scheduling/proposal.ts';
import type { MoveOption } from '#app/domain/scheduling/move-options.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

interface Bilingual {
  sv: string;
  en: string;
}

interface PlacementReasonsProps {
  data: {
    placement: { locked: boolean } | null;
    explanation: { costs: CostPart[]; cost: number; isCheapest: boolean } | null;
    options: readonly MoveOption[];
    ruleNames: Readonly<Record<string, Bilingual>>;
  };
}

/** Why a placement is where it is, rule by rule; for one without a place, what stands in the way and how often. */
export function PlacementReasons({ data }: PlacementReasonsProps) {
  const words = useTexts().rounds.placement;
  if (!data.placement) return <Obstacles options={data.options} />;
  if (!data.explanation) return null;
  const { isCheapest, costs, cost } = data.explanation;
  return (
    <div className="flex flex-col gap-3">
      <p>{data.placement.locked ? words.whyLocked : isCheapest ? words.whyCheapest : words.whyShared}</p>
      {costs.length > 0 && <CostTable caption={words.costs} costs={costs} sum={cost} ruleNames={data.ruleNames} />}
    </div>
  );
}

interface CostTableProps {
  caption: string;
  costs: readonly CostPart[];
  sum: number;
  ruleNames: Readonly<Record<string, Bilingual>>;
}

export function CostTable({ caption, costs, sum, ruleNames }: CostTableProps) {
  const words = useTexts().rounds.placement;
  const language = useLanguage();
  const { number } = useFormat();
  return (
    <table className="w-full max-w-md">
      <caption className="pb-1 text-left text-ink-2">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.rule}</th>
          <th scope="col">{words.cost}</th>
        </tr>
      </thead>
      <tbody>
        {costs.map((part) => (
          <tr key={part.rule} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {ruleNames[part.rule]?.[language] ?? part.rule}
            </th>
            <td className="py-1 text-right tabular-nums">{number(part.cost)}</td>
          </tr>
        ))}
        <tr className="border-t border-line-strong font-medium">
          <th scope="row" className="py-1 text-left font-medium">
            {words.sum}
          </th>
          <td className="py-1 text-right tabular-nums">{number(sum)}</td>
        </tr>
      </tbody>
    </table>
  );
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
