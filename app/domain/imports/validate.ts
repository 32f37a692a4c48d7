import { capacityComparer, learnerComparer, orderComparer } from './compare.ts';
import type { Comparison } from './compare.ts';
import { earlierResultComparer } from './compare-earlier-results.ts';
import { journeyComparer } from './compare-journeys.ts';
import { findDuplicates } from './duplicates.ts';
import type { ReadRow } from './duplicates.ts';
import { findersOf } from './finders.ts';
import type { Finders } from './finders.ts';
import type { Intents } from './intents.ts';
import type { Issue } from './issue.ts';
import type { ImportKind } from './kinds.ts';
import type { ImportContext, Lookups } from './lookups.ts';
import { readCapacityRow } from './read-capacity.ts';
import { readClassListRow } from './read-class-list.ts';
import { readEarlierResultRow } from './read-earlier-result.ts';
import { readJourneyRow } from './read-journey.ts';
import { readOrderRow } from './read-order.ts';
import type { ImportRow, SkipReason } from './rows.ts';
import { RowReader } from './row-reader.ts';

export const ROW_STATUSES = ['new', 'changed', 'unchanged', 'skipped', 'error'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** What will become of a row. `values` is there unless the row is skipped or wrong. */
export interface RowResult<T> {
  row: number;
  status: RowStatus;
  values: T | null;
  issues: readonly Issue[];
  /** What is registered already and will be changed or left as it is. */
  matchId?: string;
  changes: readonly string[];
  reason?: SkipReason;
}

type ReadOne<T> = (reader: RowReader, find: Finders, context: ImportContext) => T | null;

interface Reading<T> {
  read: ReadOne<T>;
  comparer: (lookups: Lookups, context: ImportContext) => (values: T) => Comparison;
}

const READINGS: { [K in ImportKind]: Reading<Intents[K]> } = {
  class_list: { read: readClassListRow, comparer: learnerComparer },
  capacity: { read: readCapacityRow, comparer: capacityComparer },
  order: { read: readOrderRow, comparer: orderComparer },
  earlier_results: { read: readEarlierResultRow, comparer: earlierResultComparer },
  journeys: { read: readJourneyRow, comparer: journeyComparer },
};

/** Holds every row against the lookups and the other rows. Never throws, whatever the cells say. */
export function validateRows<K extends ImportKind>(
  kind: K,
  rows: readonly ImportRow[],
  lookups: Lookups,
  context: ImportContext,
): RowResult<Intents[K]>[] {
  const { read, comparer }: Reading<Intents[K]> = READINGS[kind];
  const find = findersOf(lookups);
  const compare = comparer(lookups, context);
  const readRows = rows.map((source): ReadRow<Intents[K]> => {
    const reader = new RowReader(kind, source);
    const values = source.skip ? null : read(reader, find, context);
    return { source, reader, values: reader.leftOut ? null : values };
  });
  findDuplicates(kind, readRows);
  return readRows.map((row) => resultOf(row, compare));
}

export type StatusCounts = Record<RowStatus, number>;

/** How many rows have each status. */
export function countStatuses(results: readonly RowResult<unknown>[]): StatusCounts {
  const counts: StatusCounts = { new: 0, changed: 0, unchanged: 0, skipped: 0, error: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}

/** What a commit is to carry out: the values of the rows that are new or changed. */
export function intentsOf<T>(results: readonly RowResult<T>[]): { values: T; matchId: string | null; row: number }[] {
  return results.flatMap(({ values, status, matchId, row }) =>
    values !== null && (status === 'new' || status === 'changed') ? [{ values, matchId: matchId ?? null, row }] : [],
  );
}

function resultOf<T>(
  { source, reader, values, repeats }: ReadRow<T>,
  compare: (values: T) => Comparison,
): RowResult<T> {
  const { row } = source;
  const base = { row, issues: reader.issues, changes: [] };
  const reason = source.skip ?? reader.leftOut ?? (repeats ? 'duplicate_row' : undefined);
  if (reason) return { ...base, issues: [], status: 'skipped', values: null, reason };
  if (values === null || reader.failed) return { ...base, status: 'error', values: null };
  return { ...base, values, ...compare(values) };
}
