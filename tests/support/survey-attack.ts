import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { backUp } from '#db/backup.ts';
import { SQLITE_FILE } from '#db/open.ts';
import type { TestDatabase } from './database.ts';

type Row = Record<string, unknown>;
/** What somebody with the database sees: every row of every table with where it lies, and on SQLite the pages too. */
export interface Sight {
  tables: Map<string, Row[]>;
  pages: { tree: string; cells: number; unused: number; free: number; text: string }[];
}
/** What is seen of each person, by what it is: numbers that may be larger, or smaller, for those who have answered. */
export type Clues = Map<string, Map<string, number>>;

/** The database as a copy of it shows it, or as it lies. */
export async function look(data: TestDatabase, how: 'copy' | 'itself'): Promise<Sight> {
  if (data.url !== undefined) return { tables: await lookOnServer(data.url), pages: [] };
  const copy = join(data.dataDir, 'copy.sqlite');
  if (how === 'copy') await backUp(data.dataDir, copy);
  return lookInFile(how === 'copy' ? copy : join(data.dataDir, SQLITE_FILE));
}

async function lookOnServer(url: string): Promise<Map<string, Row[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const tables = new Map<string, Row[]>();
  for (const { name } of found.rows) {
    const rows = await client.query<Row>(`select ctid::text, xmin::text, t.* from "${name}" t`);
    tables.set(name, rows.rows);
  }
  await client.end();
  return tables;
}

function lookInFile(file: string): Sight {
  const db = new SqliteDatabase(file, { readonly: true });
  const names = [...db.prepare("select name from sqlite_master where type = 'table'").pluck().iterate()] as string[];
  const tables = new Map(
    names.map((name) => [name, [...db.prepare(`select rowid, * from "${name}"`).iterate()] as Row[]]),
  );
  const bytes = readFileSync(file);
  const size = db.pragma('page_size', { simple: true }) as number;
  const leaves = [
    ...db.prepare(`select name, pageno, ncell, unused from dbstat where pagetype = 'leaf'`).iterate(),
  ] as {
    name: string;
    pageno: number;
    ncell: number;
    unused: number;
  }[];
  const pages = leaves.map(({ name, pageno, ncell, unused }) => {
    const page = bytes.subarray((pageno - 1) * size, pageno * size);
    const start = pageno === 1 ? 100 : 0;
    const text = page.toString('latin1');
    return { tree: name, cells: ncell, unused, free: page.readUInt16BE(start + 1) > 0 ? 1 : 0, text };
  });
  db.close();
  return { tables, pages };
}

/** Files below a folder, the names of the folders above them included. */
export function filesBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'latin1') }));
}

/** Notes a number for somebody. */
export function note(clues: Clues, clue: string, person: string, value: number): void {
  const known = clues.get(clue) ?? new Map<string, number>();
  known.set(person, value);
  clues.set(clue, known);
}

/** The people of `insertEndedPlacements` that a text names, and where first. */
function namedIn(text: string): Map<string, number> {
  const named = new Map<string, number>();
  for (const { 0: person, index } of text.matchAll(/ward-\d+-\d+/g)) if (!named.has(person)) named.set(person, index);
  return named;
}

const sorted = new WeakMap<readonly Row[], Map<string, Row[]>>();

/** The rows that name somebody, by whom. */
function rowsOf(rows: readonly Row[]): Map<string, Row[]> {
  const known = sorted.get(rows);
  if (known) return known;
  const own = new Map<string, Row[]>();
  sorted.set(rows, own);
  for (const row of rows)
    for (const person of namedIn(JSON.stringify(row)).keys()) own.set(person, [...(own.get(person) ?? []), row]);
  return own;
}

/** What a sight tells of each person: how many rows name her, where they lie and what stands in them, page by page. */
export function cluesIn(name: string, { tables, pages }: Sight, people: readonly string[]): Clues {
  const clues: Clues = new Map();
  for (const [table, rows] of tables) {
    const own = rowsOf(rows);
    const places = placesIn(rows);
    for (const person of people) {
      const hers = own.get(person) ?? [];
      note(clues, `${name}: rows in ${table}`, person, hers.length);
      for (const [column, placeOf] of places) {
        const [first] = hers;
        note(clues, `${name}: ${table}.${column}`, person, first ? placeOf(first) : -1);
        const length = hers.reduce((sum, row) => sum + String(row[column]).length, 0);
        note(clues, `${name}: length of ${table}.${column}`, person, length);
      }
    }
  }
  for (const { tree, text, ...page } of pages) {
    for (const [person, at] of namedIn(text))
      for (const [what, value] of Object.entries({ ...page, at }))
        note(clues, `${name}: ${tree} ${what}`, person, value);
  }
  return clues;
}

/** Each column's values as places in their order: times, states and numbers alike. */
function placesIn(rows: readonly Row[]): Map<string, (row: Row) => number> {
  return new Map(
    Object.keys(rows[0] ?? {}).map((column) => {
      const inOrder = [...new Set(rows.map((row) => sortable(row[column])))].sort();
      const places = new Map(inOrder.map((text, place) => [text, place]));
      return [column, (row) => places.get(sortable(row[column])) ?? -1];
    }),
  );
}

/** `(3,14)` and numbers so that they sort as numbers. */
function sortable(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** Which columns of the rows that name somebody say another thing in the later sight. */
export function changesBetween(name: string, before: Sight, after: Sight, people: readonly string[]): Clues {
  const clues: Clues = new Map();
  for (const [table, rows] of after.tables) {
    const [was, is] = [rowsOf(before.tables.get(table) ?? []), rowsOf(rows)];
    for (const person of people) {
      const [earlier, later] = [was.get(person) ?? [], is.get(person) ?? []];
      for (const column of Object.keys(later[0] ?? earlier[0] ?? {})) {
        const said = (list: readonly Row[]) => JSON.stringify(list.map((row) => row[column]));
        note(clues, `${name}: ${table}.${column} changed`, person, said(earlier) === said(later) ? 0 : 1);
      }
    }
  }
  return clues;
}

/** What a clue says of the people of one wave, and who of them answered. */
export type Shown = readonly { value: number; answered: boolean }[];

/**
 * By how many standard deviations a clue tells those who answered from the others better than chance, over several waves
 * (Mann and Whitney's rank sum, ties counted half, its variance with the correction for ties; waves are added up, not
 * mixed). 0 when all of a wave are alike.
 */
export function strength(waves: readonly Shown[]): number {
  const sums = waves.map(rankSum);
  const variance = sums.reduce((total, one) => total + one.variance, 0);
  return variance <= 0 ? 0 : sums.reduce((total, { excess }) => total + excess, 0) / Math.sqrt(variance);
}

function rankSum(clue: Shown): { excess: number; variance: number } {
  const ties = [...Map.groupBy(clue, ({ value }) => value)].sort(([a], [b]) => a - b).map(([, same]) => same);
  const n = clue.length;
  const yes = clue.filter(({ answered }) => answered).length;
  let rank = 0;
  let sum = 0;
  for (const same of ties) {
    sum += (rank + (same.length + 1) / 2) * same.filter(({ answered }) => answered).length;
    rank += same.length;
  }
  const correction = ties.reduce((total, { length }) => total + length ** 3 - length, 0) / (n * (n - 1));
  return { excess: sum - (yes * (n + 1)) / 2, variance: ((yes * (n - yes)) / 12) * (n + 1 - correction) };
}
