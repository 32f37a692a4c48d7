import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';

const FOLDER = fileURLToPath(new URL('../migrations/', import.meta.url));
const KEPT_BACKUPS = 5;

export class DatabaseNewerError extends Error {
  readonly code = 'DATABASE_NEWER';
}

interface Journal {
  entries: { when: number; tag: string }[];
}

function journalOf(folder: string): Journal {
  return JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal;
}

async function newestApplied(db: Database): Promise<number | undefined> {
  const latest = sql`select max(created_at) as newest from ${sql.raw(
    db.dialect === 'sqlite' ? '__drizzle_migrations' : 'drizzle.__drizzle_migrations',
  )}`;
  try {
    const newest = await firstValue(db.read, db.dialect, latest);
    return newest === null || newest === undefined ? undefined : Number(newest);
  } catch (error) {
    if (isMissingTable(error)) return undefined;
    throw error;
  }
}

async function firstValue(
  queries: Queries,
  dialect: Database['dialect'],
  query: ReturnType<typeof sql>,
): Promise<unknown> {
  if (dialect === 'sqlite') {
    const row = await queries.get<{ newest: unknown }>(query);
    return Array.isArray(row) ? row[0] : row.newest;
  }
  const answer = await (
    queries as unknown as { execute(q: typeof query): Promise<{ rows: { newest: unknown }[] }> }
  ).execute(query);
  return answer.rows[0]?.newest;
}

function isMissingTable(error: unknown): boolean {
  const text = String(error instanceof Error ? `${error.message} ${String(error.cause)}` : error);
  return /no such table|does not exist/.test(text);
}

/** Copies the SQLite file aside before its shape changes; the last five copies are kept. */
async function backupBefore(db: Database, dataDir: string, tag: string): Promise<void> {
  const folder = join(dataDir, 'backups');
  mkdirSync(folder, { recursive: true });
  await db.backup(join(folder, `before-${tag}.sqlite`));
  const copies = readdirSync(folder)
    .filter((name) => name.startsWith('before-'))
    .sort();
  for (const old of copies.slice(0, -KEPT_BACKUPS)) rmSync(join(folder, old));
}

/**
 * Brings the database to the program's shape.
 * @throws DatabaseNewerError when a newer program has written it: nothing is touched.
 */
export async function migrate(db: Database, dataDir: string): Promise<void> {
  const folder = join(FOLDER, db.dialect);
  const newestKnown = journalOf(folder).entries.at(-1);
  const applied = await newestApplied(db);
  if (applied !== undefined && newestKnown && applied > newestKnown.when) {
    throw new DatabaseNewerError('The database was written by a newer version of the program');
  }
  const behind = applied !== undefined && newestKnown !== undefined && applied < newestKnown.when;
  if (behind && db.dialect === 'sqlite' && existsSync(dataDir)) await backupBefore(db, dataDir, newestKnown.tag);
  await db.migrate(folder);
}
