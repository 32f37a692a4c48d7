import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Dialect } from './dialect.ts';

/** Drizzle's query builder, the same on both engines; always awaited. */
export type Queries = BaseSQLiteDatabase<'async', unknown, Record<string, never>>;

declare const insideTransaction: unique symbol;
/** Queries inside a write: only `Database.write` makes one. */
export type Transaction = Queries & { readonly [insideTransaction]?: true };

export interface Database {
  readonly dialect: Dialect;
  /** Reads; on SQLite a connection that cannot write. */
  readonly read: Queries;
  /**
   * The only way to write. Everything in `work` is kept, or nothing. Inside it await the database and nothing
   * else: on SQLite all other writers wait, on PostgreSQL the work is run again when it meets another's.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Writes the tables anew, so that what has been deleted from them is in the files of the database no longer, nor told by
   * where the rest lies, and on SQLite not in the log beside it either. Waits for nobody: false when somebody was in the way,
   * and then it may be there still. Copies that were taken before are out of its reach, and so is PostgreSQL's log, which
   * keeps what was written until it is recycled.
   */
  scrub(tables: readonly string[]): Promise<boolean>;
  /** Copies the whole database to a new file while it is in use (SQLite only). */
  backup(file: string): Promise<void>;
  migrate(folder: string): Promise<void>;
  close(): Promise<void>;
}
