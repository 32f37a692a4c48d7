import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { ChangeTotals, SeenUnit } from '#app/domain/scheduling/changed-placements.ts';
import type { Reason } from '#app/domain/scheduling/proposal.ts';
import type { Rearrangement as Found } from '#app/domain/scheduling/what-it-takes.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import { Card } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { CostTable, type RuleNames } from './cost-table.tsx';
import { useReasonText } from './reason-text.ts';

interface RearrangedLine {
  demandId: string;
  /** The demand whose page shows the placement. */
  placement: string;
  name: PersonName;
  weeks: WeekRange;
  from: (SeenUnit & { name: string }) | null;
  to: (SeenUnit & { name: string }) | null;
  isWanted: boolean;
  reason: Reason | null;
}

interface RearrangementProps {
  roundId: string;
  answer: Omit<Found, 'assignments' | 'changes'> & { totals: ChangeTotals };
  lines: readonly RearrangedLine[];
  ruleNames: RuleNames;
  isPublished: boolean;
}

/** What it takes to place somebody at a unit: how many others move, each of them, and what it comes to. */
export function Rearrangement({ roundId, answer, lines, ruleNames, isPublished }: RearrangementProps) {
  const words = useTexts().rounds.whatItTakes;
  const columns = useColumns(roundId);
  return (
    <>
      <Verdict {...{ answer, lines, isPublished }} />
      <DataTable caption={words.caption} columns={columns} rows={lines} rowKey={(line) => line.demandId} />
      <Card title={words.meaning}>
        <Meaning answer={answer} ruleNames={ruleNames} />
      </Card>
      {isPublished && <p className="text-ink-2">{words.toldLater}</p>}
    </>
  );
}

function Verdict({ answer, lines, isPublished }: Pick<RearrangementProps, 'answer' | 'lines' | 'isPublished'>) {
  const words = useTexts().rounds.whatItTakes;
  const { number } = useFormat();
  const others = lines.filter(({ isWanted }) => !isWanted);
  const lost = others.filter(({ to }) => to === null).length;
  const proof = isPublished ? words.provenByNotice : words.proven;
  const bound = isPublished ? words.leastByNotice : words.least;
  return (
    <>
      <Notice tone={others.length === 0 ? 'ok' : lost > 0 ? 'bad' : 'warn'} title={words.moving(number(others.length))}>
        {lost > 0 && <p>{words.losing(number(lost))}</p>}
        {others.length > 0 && <p>{answer.isProven ? proof : bound(number(answer.leastChanges))}</p>}
      </Notice>
      {!answer.wasSound && <Notice tone="warn">{words.notSound}</Notice>}
    </>
  );
}

function Meaning({ answer, ruleNames }: Pick<RearrangementProps, 'answer' | 'ruleNames'>) {
  const { rounds } = useTexts();
  const words = rounds.whatItTakes;
  const { number, minutes } = useFormat();
  const { totals, costDifference, costs, isCheapest } = answer;
  const more = (value: string) => rounds.placement.costChange(`+${value}`);
  return (
    <div className="flex flex-col gap-3">
      <p>{words.wishes(number(totals.better), number(totals.worse))}</p>
      <p>{travelText(words, totals.travelMinutes, minutes)}</p>
      <p>
        {costDifference === 0 && rounds.placement.noChange}
        {costDifference > 0 && more(number(costDifference))}
        {costDifference < 0 && rounds.placement.costChange(number(costDifference))}{' '}
        {isCheapest ? words.cheapest : words.notCheapest}
      </p>
      {costs.length > 0 && <CostTable caption={words.costs} costs={costs} sum={costDifference} ruleNames={ruleNames} />}
    </div>
  );
}

function travelText(
  words: ReturnType<typeof useTexts>['rounds']['whatItTakes'],
  difference: number,
  minutes: (value: number) => string,
): string {
  if (difference === 0) return words.sameTravel;
  return difference > 0 ? words.moreTravel(minutes(difference)) : words.lessTravel(minutes(-difference));
}

function useColumns(roundId: string): Column<RearrangedLine>[] {
  const { rounds } = useTexts();
  const words = rounds.whatItTakes;
  const names = useNames();
  const reasonText = useReasonText();
  const { weeksYear, minutes } = useFormat();
  const unitText = (seen: RearrangedLine['from']) => seen?.name ?? rounds.repair.noPlace;
  const wishText = (seen: SeenUnit | null) => (seen?.rank ? rounds.plan.rank(seen.rank) : words.noWish);
  const travelOf = (seen: SeenUnit | null) => (seen && seen.travelMinutes !== null ? minutes(seen.travelMinutes) : '-');
  const change = (before: string, after: string) => (before === after ? after : words.change(before, after));
  return [
    {
      id: 'learner',
      heading: rounds.repair.learner,
      sortValue: ({ name }) => names.full(name),
      cell: ({ placement, name }) => (
        <Link className="link" to={`/omgangar/${roundId}/placering/${placement}`}>
          <PersonLabel name={name} />
        </Link>
      ),
    },
    { id: 'from', heading: rounds.repair.from, sortValue: (row) => row.from?.name, cell: (row) => unitText(row.from) },
    { id: 'to', heading: rounds.repair.to, sortValue: (row) => row.to?.name, cell: (row) => unitText(row.to) },
    {
      id: 'weeks',
      heading: rounds.repair.weeks,
      figures: true,
      sortValue: ({ weeks }) => weeks.from,
      cell: ({ weeks }) => weeksYear(weeks.from, weeks.to),
    },
    { id: 'wish', heading: words.wish, cell: ({ from, to }) => change(wishText(from), wishText(to)) },
    { id: 'travel', heading: words.travel, cell: ({ from, to }) => change(travelOf(from), travelOf(to)) },
    {
      id: 'why',
      heading: rounds.repair.why,
      cell: ({ isWanted, reason }) => {
        if (isWanted) return words.asked;
        return reason ? reasonText({ kind: 'forbidden', reason }) : rounds.repair.other;
      },
    },
  ];
}
