import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '#db/database.ts';
import { migrate } from '#db/migrate.ts';
import { openDatabase, SQLITE_FILE } from '#db/open.ts';
import { openPostgres } from '#db/postgres.ts';

export type TestDatabase = { db: Database; dataDir: string; url: string | undefined; drop(): Promise<void> };

/** What a database is a copy of: made by the first who asks for it, since filling one takes far longer than copying it. */
export interface Model {
  name: string;
  fill(db: Database): Promise<void>;
}

const MIGRATED: Model = { name: 'migrated', fill: () => Promise.resolve() };

/** A migrated database of its own for one test file, on the engine of the project that runs; without any table if `isEmpty`. */
export async function createTestDatabase({ isEmpty = false, model = MIGRATED } = {}): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fou-test-'));
  const server = process.env.DATABASE_URL;
  const url = server === undefined ? undefined : await createPostgresDatabase(server, isEmpty ? null : model);
  if (url === undefined && !isEmpty) copyFileSync(await sqliteModel(model), join(dataDir, SQLITE_FILE));
  const db = openDatabase({ url, dataDir });
  const drop = async () => {
    await db.close();
    if (server !== undefined && url !== undefined) await onServer(server, `drop database ${nameOf(url)} with (force)`);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { db, dataDir, url, drop };
}

const sqliteModels = new Map<string, Promise<string>>();

/** The model's file, one for each process. */
function sqliteModel(model: Model): Promise<string> {
  const made = sqliteModels.get(model.name) ?? makeSqliteModel(model);
  sqliteModels.set(model.name, made);
  return made;
}

async function makeSqliteModel({ name, fill }: Model): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), `fou-model-${name}-`));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const db = openDatabase({ dataDir });
  await migrate(db, dataDir);
  await fill(db);
  await db.close();
  return join(dataDir, SQLITE_FILE);
}

async function createPostgresDatabase(server: string, model: Model | null): Promise<string> {
  const template = model === null ? 'template0' : await postgresModel(server, model);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  return urlOf(server, name);
}

const postgresModels = new Map<string, Promise<string>>();

/** The model's database, one for all processes that use the server. */
function postgresModel(server: string, model: Model): Promise<string> {
  const made = postgresModels.get(model.name) ?? makePostgresModel(server, model);
  postgresModels.set(model.name, made);
  return made;
}

async function makePostgresModel(server: string, { name, fill }: Model): Promise<string> {
  const model = `model_${name}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    // Whoever comes second waits here until it is whole.
    await client.query(`select pg_advisory_lock(hashtext('${model}'))`);
    const { rowCount } = await client.query(`select from pg_database where datname = '${model}'`);
    if (rowCount === 0) {
      await client.query(`create database ${model}_draft`);
      const db = openPostgres(urlOf(server, `${model}_draft`));
      await migrate(db, '');
      await fill(db);
      await db.close();
      await client.query(`alter database ${model}_draft rename to ${model}`);
    }
  } finally {
    await client.end();
  }
  return model;
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
