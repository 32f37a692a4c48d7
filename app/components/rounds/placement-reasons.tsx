import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { CostPart } from '#app/domain/scheduling/proposal.ts';
import type { MoveOption } from '#app/domain/scheduling/move-options.ts';
import { attestIn, countReasons } from '#app/domain/scheduling/rank-reasons.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useObstacleText } from './reason-text.ts';

interface Bilingual {
  sv: string;
  en: string;
}

interface PlacementReasonsProps {
  data: {
    placement: { locked: boolean } | null;
    explanation: { costs: CostPart[]; cost: number; isCheapest: boolean } | null;
    options: readonly MoveOption[];
    learner: { id: string; name: PersonName };
    mayEdit: boolean;
    ruleNames: Readonly<Record<string, Bilingual>>;
  };
}

/** Why a placement is where it is, rule by rule; for one without a place, what stands in the way and how often. */
export function PlacementReasons({ data }: PlacementReasonsProps) {
  const words = useTexts().rounds.placement;
  if (!data.placement) return <Obstacles data={data} />;
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

function Obstacles({ data: { options, learner, mayEdit } }: PlacementReasonsProps) {
  const words = useTexts().rounds.placement;
  const obstacleText = useObstacleText();
  const { number } = useFormat();
  const reasons = options.flatMap(({ whyNot }) => (whyNot.kind === 'possible' ? [] : [whyNot.reason]));
  const free = options.length - reasons.length;
  // Who may not know the learner may not record anything for her either.
  const mayRecord = mayEdit && learner.name.protectedCode === null;
  if (options.length === 0) return <p>{words.reasons.no_candidates}</p>;
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {free > 0 && <li>{words.unplacedFree(number(free))}</li>}
      {countReasons(reasons).map((reason) => (
        <li key={`${reason.code} ${attestIn(reason.params)}`}>
          {words.unplacedLine(obstacleText(reason), number(reason.count))}
          {mayRecord && attestIn(reason.params) !== null && <RecordAttest learnerId={learner.id} />}
        </li>
      ))}
    </ul>
  );
}

function RecordAttest({ learnerId }: { learnerId: string }) {
  const { attests } = useTexts().rounds;
  return (
    <>
      {' '}
      <Link className="link" to={`/larande/${learnerId}`}>
        {attests.toLearner}
      </Link>
    </>
  );
}
