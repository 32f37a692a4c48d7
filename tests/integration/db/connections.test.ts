import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { explained, StartProblem } from '#app/launch/start-problem.ts';
import type { Database } from '#db/database.ts';
import { ping } from '#db/queries/health.ts';
import { openPostgres } from '#db/postgres.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { startPostgres } from '#tests/support/postgres.ts';
import type { PostgresServer } from '#tests/support/postgres.ts';
import { followAsStandby } from '#tests/support/standby.ts';

describe('a database server that takes a connection and says nothing', () => {
  test('is given up on, and a start tells that it did not answer', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const db = openPostgres(`postgres://fou@127.0.0.1:${port}/fou`, { connectionMilliseconds: 50 });
    const started = explained(
      () => ping(db.read),
      (code) => (code === 'ETIMEDOUT' ? 'no answer' : undefined),
    );
    await expect(started).rejects.toEqual(new StartProblem('no answer'));
    await db.close();
    silent.close();
  });
});

describe.runIf(process.env.DATABASE_URL)('a connection that the server ends', () => {
  let database: TestDatabase;
  let server: pg.Client;
  let db: Database;
  let told: Error[];
  beforeAll(async () => {
    database = await createTestDatabase();
    server = new pg.Client({ connectionString: database.url });
    await server.connect();
  });
  afterAll(async () => {
    await server.end();
    await database.drop();
  });
  beforeEach(() => {
    told = [];
    const onConnectionLost = (error: Error) => void told.push(error);
    const patient = { connectionMilliseconds: 3000, viewMilliseconds: 60_000 };
    db = openPostgres(`${database.url}?application_name=lost`, { onConnectionLost, ...patient });
  });
  afterEach(() => db.close());

  const LOST = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lost'";
  const endOne = () =>
    expect.poll(async () => (await server.query(LOST)).rowCount, { interval: 5, timeout: 20_000 }).toBe(1);

  test('while nobody uses it is told of, and the next question gets another', async () => {
    await ping(db.read);
    await endOne();
    await expect.poll(() => told.map(({ message }) => message)).toEqual([expect.stringMatching(/terminat/)]);
    await ping(db.read);
  });

  test('in the middle of a write ends that write and not the process, and is told of', async () => {
    await expect(db.write(() => endOne())).rejects.toThrow();
    await expect.poll(() => told.length).toBeGreaterThan(0);
    await db.write((tx) => ping(tx));
  });

  const ways: Record<string, () => Promise<unknown>> = {
    'as a write begins': async () => {
      await ping(db.read);
      const ending = server.query(LOST);
      // Nothing is heard of it before the write has taken the connection.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30);
      const writing = db.write((tx) => ping(tx));
      await Promise.allSettled([ending, writing]);
      return writing;
    },
    'while tables are written anew': async () => {
      const rewriting = db.scrub(['outbox']);
      let isOver = false;
      void rewriting.catch(() => undefined).finally(() => (isOver = true));
      // What is ended first may be a connection of the time before, which the server has not quite let go of.
      const endAll = async () => (await server.query(LOST)).rowCount !== null && isOver;
      await expect.poll(endAll, { interval: 5, timeout: 20_000 }).toBe(true);
      return rewriting;
    },
  };
  test.each(Object.entries(ways))('%s is not put back, however often', async (_, losing) => {
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    onTestFailed(() => other.end());
    await other.query('begin isolation level repeatable read');
    await other.query('select from outbox');
    // A server that has much to do may end a connection after what was to be interrupted is done: then once more.
    for (let losses = 0; losses < 10;)
      losses += await losing().then(
        () => 0,
        () => 1,
      );
    await other.end();
    await db.write((tx) => ping(tx));
    await ping(db.read);
    expect(await db.scrub(['outbox'])).toBe(true);
  });
});

describe.runIf(process.env.DATABASE_URL)('tables are not written anew while what was deleted is kept', () => {
  // A server of its own: what a standby reads is kept in all databases, also those of other tests.
  let own: PostgresServer;
  let server: pg.Client;
  let db: Database;
  beforeAll(async () => {
    own = await startPostgres();
    server = new pg.Client({ connectionString: own.url });
    await server.connect();
    await server.query('create table outbox (id integer)');
    db = openPostgres(own.url, { viewMilliseconds: 20 });
  });
  afterAll(async () => {
    await db.close();
    await server.end();
    await own.stop();
  });

  async function follow(slot?: string): Promise<() => void> {
    const { rows } = await server.query<{ at: string; xmin: number }>(
      'select pg_current_wal_flush_lsn() as at, pg_snapshot_xmin(pg_current_snapshot())::text::int as xmin',
    );
    const standby = await followAsStandby(own.url, rows[0]?.xmin ?? 0, rows[0]?.at ?? '', slot);
    const kept = `select from pg_stat_activity where datname is null and backend_xmin is not null
      union all select from pg_replication_slots where xmin is not null`;
    await expect.poll(async () => (await server.query(kept)).rowCount, { interval: 5 }).toBe(1);
    return () => standby.destroy();
  }

  test.each<[string, () => Promise<() => unknown>]>([
    ['for one who reads at a standby', () => follow()],
    [
      'for a standby that was here',
      async () => {
        await server.query("select pg_create_physical_replication_slot('standby', true)");
        (await follow('standby'))();
        const isFree = "select from pg_replication_slots where slot_name = 'standby' and not active";
        await expect.poll(async () => (await server.query(isFree)).rowCount, { interval: 5 }).toBe(1);
        return () => server.query("select pg_drop_replication_slot('standby')");
      },
    ],
    [
      'for a transaction that has been prepared',
      async () => {
        await server.query("begin; create table of_another (); prepare transaction 'another'");
        return () => server.query("rollback prepared 'another'");
      },
    ],
  ])('%s', async (_, keep) => {
    const release = await keep();
    const isDone = await db.scrub(['outbox']);
    await release();
    expect(isDone).toBe(false);
    await expect.poll(() => db.scrub(['outbox'])).toBe(true);
  });
});
