import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained, StartProblem } from '#app/launch/start-problem.ts';
import { ping } from '#db/queries/health.ts';
import { openPostgres } from '#db/postgres.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';

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

describe.runIf(process.env.DATABASE_URL)('a connection that the server ends while nobody uses it', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test('is told of, and the next question gets another', async () => {
    const lost = Promise.withResolvers<Error>();
    const db = openPostgres(database.url ?? '', { onConnectionLost: lost.resolve });
    await ping(db.read);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const others = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()';
    await client.query(`${others} and pid <> pg_backend_pid()`);
    await client.end();
    expect((await lost.promise).message).toMatch(/terminat/);
    await ping(db.read);
    await db.close();
  });
});
