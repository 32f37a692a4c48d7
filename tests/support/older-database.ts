import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { SQLITE_FILE } from '#db/open.ts';
import type { TestDatabase } from './database.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** Brings an empty database to the shape that it had when there were so many migrations. */
export async function migrateTo(data: TestDatabase, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fou-migrations-'));
  cpSync(join(MIGRATIONS, data.db.dialect), folder, { recursive: true });
  const journal = join(folder, 'meta', '_journal.json');
  const whole = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] };
  writeFileSync(journal, JSON.stringify({ ...whole, entries: whole.entries.slice(0, count) }));
  await data.db.migrate(folder);
  rmSync(folder, { recursive: true });
}

/** Statements of the time before, of which the schema of today knows nothing. */
export async function runStatements(data: TestDatabase, statements: readonly string[]): Promise<void> {
  if (data.url === undefined) {
    const db = new SqliteDatabase(join(data.dataDir, SQLITE_FILE));
    for (const statement of statements) db.exec(statement);
    db.close();
    return;
  }
  const client = new pg.Client({ connectionString: data.url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
