import type { BurdenBasis, BurdenKind } from '#app/domain/placements/burden/burden-entry.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

interface Entry {
  id: string;
  kind: BurdenKind;
  roundName: string | null;
  term: TermCode;
  points: number;
  worth: number;
  basis: BurdenBasis | null;
}

export interface Account {
  /** The term in which it is told what it gives. */
  term: TermCode;
  carried: number;
  /** How much more the costs weigh, as a share. */
  percent: number;
  most: number;
  decay: number;
  entries: readonly Entry[];
}

/** What a learner has carried more than others, how that was computed, and what it gives her in the coming term. */
export function BurdenAccount({ account }: { account: Account }) {
  const words = useTexts().burden;
  const { number, percent, term: termText } = useFormat();
  const { carried, most, decay } = account;
  const term = termText(account.term);
  const columns: Column<Entry>[] = [
    {
      id: 'what',
      heading: words.what,
      cell: ({ kind, basis }) => (
        <>
          {words.kinds[kind]}
          {basis && <Basis basis={basis} />}
        </>
      ),
    },
    { id: 'from', heading: words.from, cell: ({ roundName }) => roundName },
    { id: 'term', heading: words.term, cell: (row) => termText(row.term) },
    { id: 'points', heading: words.points, align: 'end', cell: ({ points }) => number(points) },
    { id: 'worth', heading: words.worth, align: 'end', cell: ({ worth }) => number(worth) },
  ];
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-reading">
        <strong>{carried > 0 ? words.now(number(carried), term) : words.nothingNow(term)}</strong>{' '}
        {carried > 0 && words.gives(percent(account.percent))}
      </p>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={account.entries}
        rowKey={({ id }) => id}
        empty={null}
      />
      <p className="max-w-reading text-ink-2">{words.rules(number(most), percent(decay))}</p>
    </div>
  );
}

function Basis({ basis }: { basis: BurdenBasis }) {
  const words = useTexts().burden;
  const { number } = useFormat();
  if (basis.of === 'short_notice')
    return (
      <span className="block text-ink-2">{words.changes(number(basis.changes), number(basis.pointsPerChange))}</span>
    );
  return (
    <span className="block max-w-reading text-ink-2">
      {words.journeys(number(basis.minutes), number(basis.meanMinutes))}{' '}
      {words.wishes(number(basis.steps), number(basis.meanSteps))}{' '}
      {words.measures(number(basis.minutesPerPoint), number(basis.stepsPerPoint))}
    </span>
  );
}
