import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '#db/database.ts';
import { migrate } from '#db/migrate.ts';
import { openDatabase } from '#db/open.ts';
import { openPostgres } from '#db/postgres.ts';

export type TestDatabase = { db: Database; dataDir: string; url: string | undefined; drop(): Promise<void> };

/** A migrated database of its own for one test file, on the engine of the project that runs; without any table if `isEmpty`. */
export async function createTestDatabase({ isEmpty = false } = {}): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fou-test-'));
  const server = process.env.DATABASE_URL;
  const url = server === undefined ? undefined : await createPostgresDatabase(server, isEmpty ? 'template0' : TEMPLATE);
  const db = openDatabase({ url, dataDir });
  if (!isEmpty) await migrate(db, dataDir);
  const drop = async () => {
    await db.close();
    if (server !== undefined && url !== undefined) await onServer(server, `drop database ${nameOf(url)} with (force)`);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { db, dataDir, url, drop };
}

const TEMPLATE = 'migrated';

/** A migrated database that the tests' own are copies of: far quicker than to migrate each. */
export async function makeTemplate(server: string): Promise<void> {
  await onServer(server, `create database ${TEMPLATE}`);
  const db = openPostgres(urlOf(server, TEMPLATE));
  await migrate(db, '');
  await db.close();
}

async function createPostgresDatabase(server: string, template: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  return urlOf(server, name);
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
