import type { InferInsertModel } from 'drizzle-orm';
import { count, eq, getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { Queries, Transaction } from '../database.ts';
import type { Column, Table } from '../dialect.ts';
import { chunked } from './chunks.ts';

/** SQLite binds 32 766 values in a statement, PostgreSQL 65 535. */
const MOST_VALUES = 30_000;

/** A row of a table as it is written: columns with a default may be left out. */
export type NewRow<T extends Table> = InferInsertModel<T>;

/** Inserts rows in as few statements as both engines allow. */
export async function insertRows<T extends Table>(
  tx: Transaction,
  table: T,
  rows: readonly InferInsertModel<T>[],
): Promise<void> {
  for (const chunk of chunksFor(table, rows)) await tx.insert(table).values(chunk);
}

/**
 * Inserts rows or brings those with the same key up to date. Rows that somebody has changed since (version above 1)
 * are left as they are.
 */
export async function upsertRows<T extends Table>(
  tx: Transaction,
  table: T,
  key: Column,
  rows: readonly InferInsertModel<T>[],
): Promise<void> {
  const columns: Record<string, Column> = getTableColumns(table);
  const set = Object.fromEntries(
    Object.entries(columns)
      .filter(([, column]) => column.name !== key.name)
      .map(([property, column]) => [property, sql.raw(`excluded."${column.name}"`)]),
  );
  const untouched = columns.version ? eq(columns.version, 1) : undefined;
  for (const chunk of chunksFor(table, rows)) {
    await tx
      .insert(table)
      .values(chunk)
      .onConflictDoUpdate({ target: key, set: set as never, setWhere: untouched });
  }
}

/** Number of rows in a table. */
export async function countRows(queries: Queries, table: Table): Promise<number> {
  const [row] = await queries.select({ rows: count() }).from(table);
  if (!row) throw new Error(`No count of ${getTableName(table)}`);
  return row.rows;
}

function chunksFor<T extends Table>(table: T, rows: readonly InferInsertModel<T>[]): Iterable<InferInsertModel<T>[]> {
  return chunked(rows, Math.floor(MOST_VALUES / Object.keys(getTableColumns(table)).length));
}
