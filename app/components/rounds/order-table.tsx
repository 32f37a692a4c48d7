import type { OrderBalance } from '#app/domain/placements/order-balance.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

export interface RoundOrders {
  rows: readonly OrderBalance[];
  ownOnly: boolean;
  mayBringIn: boolean;
}

/** What schools have ordered, beside how many of theirs the round holds; or that nothing has been ordered yet. */
export function OrderTable({ orders, roundId }: { orders: RoundOrders; roundId: string }) {
  const words = useTexts().rounds.orders;
  const columns = useOrderColumns(orders.rows);
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h2>{words.title}</h2>
      {orders.rows.length > 0 ? (
        <DataTable caption={words.title} columns={columns} rows={orders.rows} rowKey={(row) => row.id} />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <p className="text-ink-2">{orders.ownOnly ? words.noneOwn : words.none}</p>
          {orders.mayBringIn && (
            <LinkButton to={`/import/ny?slag=order&omgang=${roundId}`} icon="import">
              {words.bringIn}
            </LinkButton>
          )}
        </div>
      )}
    </section>
  );
}

function useOrderColumns(rows: readonly OrderBalance[]): Column<OrderBalance>[] {
  const words = useTexts().rounds.orders;
  const language = useLanguage();
  const { number, weeksYear } = useFormat();
  const placed: Column<OrderBalance> = {
    id: 'placed',
    heading: words.placed,
    align: 'end',
    sortValue: (row) => row.placed,
    cell: (row) => (row.placed === null ? words.notSaid : number(row.placed)),
  };
  return [
    { id: 'school', heading: words.school, sortValue: (row) => row.school, cell: (row) => row.school },
    {
      id: 'course',
      heading: words.course,
      sortValue: (row) => row.courseCode,
      cell: (row) => `${row.courseCode} ${row.courseName[language]}`,
    },
    {
      id: 'weeks',
      heading: words.weeks,
      figures: true,
      sortValue: (row) => row.fromWeek,
      cell: (row) => weeksYear(row.fromWeek, row.toWeek),
    },
    {
      id: 'ordered',
      heading: words.ordered,
      align: 'end',
      sortValue: (row) => row.ordered,
      cell: (row) => <Ordered row={row} />,
    },
    {
      id: 'inRound',
      heading: words.inRound,
      align: 'end',
      sortValue: (row) => row.inRound,
      cell: (row) => number(row.inRound),
    },
    // Left out altogether for those who are not to know yet, rather than empty in every row.
    ...(rows.some((row) => row.placed !== null) ? [placed] : []),
    {
      id: 'difference',
      heading: words.difference,
      sortValue: (row) => row.missing,
      cell: (row) => <Difference missing={row.missing} />,
    },
  ];
}

function Ordered({ row }: { row: OrderBalance }) {
  const { rounds, vocabulary } = useTexts();
  const { number, list } = useFormat();
  const parts = row.bySector.map(({ sector, places }) =>
    rounds.orders.ofSector(number(places), vocabulary.sectors[sector]),
  );
  return (
    <span className="flex flex-col items-end stacked:items-start">
      <span>{number(row.ordered)}</span>
      {parts.length > 0 && <span className="text-xs text-ink-2">{list(parts)}</span>}
    </span>
  );
}

function Difference({ missing }: { missing: number | null }) {
  const words = useTexts().rounds.orders;
  const { number } = useFormat();
  if (missing === null) return <StateMark tone="warn">{words.noPeriod}</StateMark>;
  if (missing === 0) return <StateMark tone="ok">{words.agrees}</StateMark>;
  const count = number(Math.abs(missing));
  return <StateMark tone="warn">{missing > 0 ? words.more(count) : words.fewer(count)}</StateMark>;
}
