import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

interface Waiting {
  demandId: string;
  name: PersonName;
  at: { name: string };
  weeks: WeekRange;
  /** The units, the best first. */
  wanted: readonly { name: string }[];
  /** Instant. */
  since: string;
}

/** Who would rather be elsewhere, in the order of the queue. */
export function SwapQueue({ roundId, queue }: { roundId: string; queue: readonly Waiting[] }) {
  const words = useTexts().swaps;
  const names = useNames();
  const { number, weeksYear, dateTime } = useFormat();
  const rows = queue.map((one, index) => ({ ...one, turn: index + 1 }));
  const columns: Column<(typeof rows)[number]>[] = [
    { id: 'turn', heading: words.turn, align: 'end', sortValue: ({ turn }) => turn, cell: ({ turn }) => number(turn) },
    {
      id: 'learner',
      heading: words.learner,
      sortValue: ({ name }) => names.full(name),
      cell: ({ demandId, name }) => (
        <Link className="link" to={`/omgangar/${roundId}/placering/${demandId}`}>
          <PersonLabel name={name} />
        </Link>
      ),
    },
    { id: 'at', heading: words.at, sortValue: ({ at }) => at.name, cell: ({ at }) => at.name },
    {
      id: 'weeks',
      heading: words.weeks,
      figures: true,
      sortValue: ({ weeks }) => weeks.from,
      cell: ({ weeks }) => weeksYear(weeks.from, weeks.to),
    },
    { id: 'wanted', heading: words.wanted, cell: ({ wanted }) => wanted.map(({ name }) => name).join(', ') },
    {
      id: 'since',
      heading: words.since,
      figures: true,
      sortValue: ({ since }) => since,
      cell: ({ since }) => dateTime(since),
    },
  ];
  return <DataTable caption={words.caption} columns={columns} rows={rows} rowKey={({ demandId }) => demandId} />;
}
