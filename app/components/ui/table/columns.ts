import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Makes the table sort itself by this value. */
  sortValue?: (row: Row) => string | number | null | undefined;
  /** The rows come sorted from the server, which reads the same `sort` in the URL. */
  sortedByServer?: boolean;
  /** Numbers stand to the right; names and weeks to the left. */
  align?: 'start' | 'end';
  /** Weeks and dates: figures of one width though they stand to the left. */
  figures?: boolean;
  /** A Tailwind width, such as `w-40`, for a column that must not breathe. */
  width?: string;
  /** Left out where the rows stand as cards. */
  wideOnly?: boolean;
}

export interface Sort {
  column: string;
  descending: boolean;
}

/** Reads `?sort=name` and `?sort=-name`. */
export function readSort(value: string | null): Sort | null {
  if (!value) return null;
  const descending = value.startsWith('-');
  return { column: descending ? value.slice(1) : value, descending };
}

export function writeSort({ column, descending }: Sort): string {
  return descending ? `-${column}` : column;
}

/** First ascending, then descending, then ascending again. */
export function nextSort(current: Sort | null, column: string): Sort {
  return { column, descending: current?.column === column && !current.descending };
}

const collator = new Intl.Collator('sv', { numeric: true, sensitivity: 'base' });

/** A sorted copy; rows without a value come last in both directions, equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const valueOf = columns.find(({ id }) => id === sort?.column)?.sortValue;
  if (!sort || !valueOf) return rows;
  const direction = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [valueOf(a) ?? null, valueOf(b) ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return direction * compareValues(left, right);
  });
}

function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
