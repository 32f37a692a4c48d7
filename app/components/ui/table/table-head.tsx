import { Link, useSearchParams } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from '../icon.tsx';
import { nextSort, readSort, writeSort } from './columns.ts';
import type { Column, Sort } from './columns.ts';

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sortParam: string;
  /** The box that selects every row. */
  selectAll?: { checked: boolean; onChange: () => void };
}

export function TableHead<Row>({ columns, sortParam, selectAll }: TableHeadProps<Row>) {
  const texts = useTexts();
  const [params] = useSearchParams();
  const sort = readSort(params.get(sortParam));
  return (
    <thead className="stacked:hidden">
      <tr aria-rowindex={1}>
        {selectAll && (
          <th scope="col" className={`${HEAD} w-9 px-2`}>
            <label className="flex size-6 items-center justify-center">
              <input type="checkbox" className="tick" {...selectAll} aria-label={texts.common.table.selectAll} />
            </label>
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sort={sort} sortParam={sortParam} params={params} />
        ))}
      </tr>
    </thead>
  );
}

// The line below is a shadow: a collapsed border would stay behind when the head sticks.
const HEAD =
  'sticky top-0 z-10 h-row bg-sunken text-left font-medium text-ink-2 shadow-[inset_0_-1px_0_var(--color-line)]';

interface HeadCellProps<Row> {
  column: Column<Row>;
  sort: Sort | null;
  sortParam: string;
  params: URLSearchParams;
}

function HeadCell<Row>({ column, sort, sortParam, params }: HeadCellProps<Row>) {
  const isSorted = sort?.column === column.id;
  const end = column.align === 'end';
  const className = `${HEAD} ${column.width ?? ''} ${end ? 'text-right' : ''}`;
  if (!column.sortValue && !column.sortedByServer) {
    return (
      <th scope="col" className={`${className} px-3`}>
        {column.heading}
      </th>
    );
  }
  const target = new URLSearchParams(params);
  target.set(sortParam, writeSort(nextSort(sort, column.id)));
  target.delete('page');
  const direction = sort?.descending ? 'descending' : 'ascending';
  const icon = isSorted ? (sort.descending ? 'sortedDown' : 'sortedUp') : 'sortable';
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined} className={className}>
      <Link
        to={`?${target}`}
        preventScrollReset
        replace
        className={`group flex min-h-row items-center py-1 gap-1 px-3 -outline-offset-2 hover:text-ink ${end ? 'flex-row-reverse' : ''}`}
      >
        {column.heading}
        <Icon name={icon} className={isSorted ? 'text-ink' : 'opacity-50 group-hover:opacity-100'} />
      </Link>
    </th>
  );
}
