import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

/**
 * One schema on two engines: the builders below are SQLite's by type and, when DATABASE_URL names a
 * PostgreSQL server, PostgreSQL's in fact. This file is the only one that knows.
 */
export type Dialect = 'sqlite' | 'postgres';

export const dialect: Dialect = /^postgres(ql)?:\/\//.test(process.env.DATABASE_URL ?? '') ? 'postgres' : 'sqlite';

function pick<T>(onSqlite: T, onPostgres: unknown): T {
  return dialect === 'postgres' ? (onPostgres as T) : onSqlite;
}

export const table = pick(sqlite.sqliteTable, pg.pgTable);
export const index = pick(sqlite.index, pg.index);
export const uniqueIndex = pick(sqlite.uniqueIndex, pg.uniqueIndex);
export const primaryKey = pick(sqlite.primaryKey, pg.primaryKey);

export function text<T extends string = string>(name: string) {
  return pick(sqlite.text, pg.text)(name).$type<T>();
}

export function integer(name: string) {
  return pick(
    (column: string) => sqlite.integer(column),
    (column: string) => pg.integer(column),
  )(name);
}

export function real(name: string) {
  return pick(
    (column: string) => sqlite.real(column),
    (column: string) => pg.doublePrecision(column),
  )(name);
}

export function boolean(name: string) {
  return pick(
    (column: string) => sqlite.integer(column, { mode: 'boolean' }),
    (column: string) => pg.boolean(column),
  )(name);
}

export function json<T>(name: string) {
  return pick(
    (column: string) => sqlite.text(column, { mode: 'json' }),
    (column: string) => pg.jsonb(column),
  )(name).$type<T>();
}

export type Table = sqlite.SQLiteTable;
export type Column = sqlite.SQLiteColumn;
