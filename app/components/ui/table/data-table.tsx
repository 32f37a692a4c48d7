import { useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readSort, sortRows } from './columns.ts';
import type { Column } from './columns.ts';
import { TableHead } from './table-head.tsx';
import { TableRows } from './table-rows.tsx';
import type { RowSelection } from './table-rows.tsx';
import { useRowWindow, WINDOW_FROM } from './use-row-window.ts';
import type { RowWindow } from './use-row-window.ts';

export interface DataTableProps<Row> {
  /** What the rows are; the table's name. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** How many there are before the filter, for `12 av 84 rader`. */
  total?: number;
  /** Export, print and the like, to the right of the count. */
  tools?: ReactNode;
  /** Shown instead of the table when there is nothing in it. */
  empty?: ReactNode;
  isCurrent?: (row: Row) => boolean;
  selection?: RowSelection<Row>;
  /** On a phone the rows stand as cards unless the table must keep its columns. */
  narrow?: 'cards' | 'scroll';
  /** Its own name in the URL when a page has several tables. */
  sortParam?: string;
}

/** The product's list: sort by heading and in the URL, a sticky head, virtual beyond a hundred rows, cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, total, tools, empty, isCurrent, selection, sortParam = 'sort' } = props;
  const texts = useTexts();
  const [params] = useSearchParams();
  const sortText = params.get(sortParam);
  const sorted = useMemo(() => sortRows(rows, columns, readSort(sortText)), [rows, columns, sortText]);
  const region = useRef<HTMLDivElement>(null);
  const view = useRowWindow(sorted.length, region, params.get('rows') === 'all');
  const keys = selection ? sorted.map(rowKey) : [];

  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className="flex min-w-0 flex-col gap-2" data-narrow={props.narrow ?? 'cards'}>
      <div className="flex min-h-control flex-wrap items-center justify-between gap-2">
        <RowCount shown={rows.length} total={total} />
        {tools && <div className="flex flex-wrap gap-2">{tools}</div>}
      </div>
      <div
        ref={region}
        role="region"
        aria-label={texts.common.table.scrollable(caption)}
        // A region that scrolls must be reachable for the one who scrolls with the keyboard.
        tabIndex={0}
        data-scroll-region
        className={`relative scroll-pt-row overflow-auto rounded border border-line bg-surface ${rows.length > WINDOW_FROM ? 'max-h-[70dvh]' : 'sm:max-h-[80dvh]'}`}
      >
        <table aria-rowcount={sorted.length + 1} className="w-full border-collapse stacked:block">
          <caption className="sr-only">{caption}</caption>
          <TableHead
            columns={columns}
            sortParam={sortParam}
            selectAll={
              selection && {
                checked: keys.length > 0 && keys.every((key) => selection.state.selected.has(key)),
                onChange: () => selection.state.toggleAll(keys),
              }
            }
          />
          <TableRows {...{ columns, rowKey, isCurrent, selection, view }} rows={sorted} />
        </table>
      </div>
      {selection && <HiddenSelection selection={selection} keys={keys} view={view} />}
      {!view.isVirtual && view.indexes.length < sorted.length && <ShowAllWithoutScript params={params} />}
    </div>
  );
}

function RowCount({ shown, total }: { shown: number; total?: number }) {
  const texts = useTexts();
  const { number } = useFormat();
  if (total !== undefined && total !== shown) {
    return <p className="text-ink-2">{texts.common.table.rowsOf(number(shown), number(total))}</p>;
  }
  return (
    <p className="text-ink-2">{shown === 1 ? texts.common.table.oneRow : texts.common.table.rows(number(shown))}</p>
  );
}

/** Selected rows outside the window are posted too. */
function HiddenSelection<Row>(props: { selection: RowSelection<Row>; keys: readonly string[]; view: RowWindow }) {
  const { selection, keys, view } = props;
  const drawn = new Set(view.indexes);
  const outside = keys.filter((key, index) => !drawn.has(index) && selection.state.selected.has(key));
  return outside.map((key) => (
    <input key={key} type="hidden" name={selection.name} form={selection.form} value={key} />
  ));
}

function ShowAllWithoutScript({ params }: { params: URLSearchParams }) {
  const texts = useTexts();
  const all = new URLSearchParams(params);
  all.set('rows', 'all');
  return (
    <noscript>
      <a className="link" href={`?${all}`}>
        {texts.common.table.showAll}
      </a>
    </noscript>
  );
}
