import { Link } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useMeasure } from '../use-measure.ts';
import type { PeriodOption } from './difference-table.tsx';

export interface LoadLine {
  unitId: string;
  name: string;
  periodId: string;
  before: number;
  after: number;
}

/** Units that have more or fewer learners in a scenario than in the plan as it is. */
export function LoadDifferences({ periods, lines }: { periods: readonly PeriodOption[]; lines: readonly LoadLine[] }) {
  const words = useTexts().rounds.scenarios.loads;
  const { number, weeksShort } = useFormat();
  const { signed } = useMeasure();
  const columns: Column<LoadLine>[] = [
    {
      id: 'unit',
      heading: words.unit,
      sortValue: ({ name }) => name,
      cell: ({ unitId, name }) => (
        <Link className="link" to={`/enheter/${unitId}`}>
          {name}
        </Link>
      ),
    },
    {
      id: 'period',
      heading: words.period,
      figures: true,
      sortValue: ({ periodId }) => periods.findIndex(({ id }) => id === periodId),
      cell: ({ periodId }) => {
        const period = periods.find(({ id }) => id === periodId);
        return period ? weeksShort(period.fromWeek, period.toWeek) : null;
      },
    },
    {
      id: 'now',
      heading: words.now,
      align: 'end',
      sortValue: ({ before }) => before,
      cell: ({ before }) => number(before),
    },
    {
      id: 'then',
      heading: words.then,
      align: 'end',
      sortValue: ({ after }) => after,
      cell: ({ after }) => number(after),
    },
    {
      id: 'difference',
      heading: words.difference,
      align: 'end',
      sortValue: ({ before, after }) => after - before,
      cell: ({ before, after }) => signed(after - before),
    },
  ];
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2>{words.title}</h2>
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          caption={words.caption}
          columns={columns}
          rows={lines}
          rowKey={({ unitId, periodId }) => `${unitId} ${periodId}`}
          sortParam="enheter"
        />
      )}
    </section>
  );
}
