import { eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { errorCode, isUniqueViolation } from '#db/errors.ts';
import { DatabaseNewerError, migrate } from '#db/migrate.ts';
import { organisations, units } from '#db/schema/index.ts';
import { anOrganisation, aUnit, keep } from '#seeds/builders.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await keep(data.db, { organisations: [anOrganisation({ id: 'region' })] });
});
afterEach(() => data.drop());

const versionOf = async () =>
  (await data.db.read.select().from(organisations).where(eq(organisations.id, 'region')))[0]?.version;

describe('a write', () => {
  test('that throws keeps nothing, however much it had written', async () => {
    const failing = data.db.write(async (tx) => {
      await tx.insert(organisations).values(anOrganisation({ id: 'a' }));
      await tx.update(organisations).set({ name: 'Changed' }).where(eq(organisations.id, 'region'));
      await tx.delete(organisations).where(eq(organisations.id, 'a'));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    const rows = await data.db.read.select().from(organisations);
    expect(rows.map((row) => row.name)).toEqual(['region']);
  });

  test('that is refused by the database keeps nothing, and the next goes through', async () => {
    const twice = data.db.write(async (tx) => {
      await tx.insert(organisations).values(anOrganisation({ id: 'a' }));
      await tx.insert(organisations).values(anOrganisation({ id: 'a' }));
    });
    const error: unknown = await twice.catch((caught: unknown) => caught);
    expect(isUniqueViolation(error), errorCode(error)).toBe(true);
    await keep(data.db, { organisations: [anOrganisation({ id: 'b' })] });
    expect((await data.db.read.select().from(organisations)).map((row) => row.id).sort()).toEqual(['b', 'region']);
  });

  test('may not leave a reference to what does not exist', async () => {
    const orphan = keep(data.db, { units: [aUnit({ id: 'w', organisationId: 'nobody' })] });
    await expect(orphan).rejects.toThrow();
    expect(await data.db.read.select().from(units)).toEqual([]);
  });

  test('is seen by nobody before it is whole', async () => {
    let seen: number | undefined;
    await data.db.write(async (tx) => {
      await tx.update(organisations).set({ version: 7 });
      seen = await versionOf();
    });
    expect([seen, await versionOf()]).toEqual([1, 7]);
  });
});

test('twelve who read a number and add one to it at the same time all count', async () => {
  const addOne = () =>
    data.db.write(async (tx) => {
      const [row] = await tx.select().from(organisations).where(eq(organisations.id, 'region'));
      await tx
        .update(organisations)
        .set({ version: (row?.version ?? 0) + 1 })
        .where(eq(organisations.id, 'region'));
    });
  await Promise.all(Array.from({ length: 12 }, addOne));
  expect(await versionOf()).toBe(13);
});

test('a reader cannot write where readers and the writer are apart', async () => {
  if (data.db.dialect !== 'sqlite') return;
  const error: unknown = await data.db.read
    .update(organisations)
    .set({ version: 9 })
    .then(
      () => null,
      (caught: unknown) => caught,
    );
  expect(errorCode(error)).toBe('SQLITE_READONLY');
});

test.runIf(process.env.DATABASE_URL)('outlives a server that ends the connections nobody uses just then', async () => {
  await versionOf();
  const client = new pg.Client({ connectionString: data.url });
  await client.connect();
  const others = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()';
  const { rowCount } = await client.query(`${others} and pid <> pg_backend_pid()`);
  await client.end();
  expect(rowCount).toBeGreaterThan(0);
  await expect.poll(versionOf).toBe(1);
});

describe('migration', () => {
  test('of a database that is as it should be changes nothing', async () => {
    await migrate(data.db, data.dataDir);
    expect(await versionOf()).toBe(1);
  });

  test('leaves a database of a newer program alone', async () => {
    const table = data.db.dialect === 'sqlite' ? '__drizzle_migrations' : 'drizzle.__drizzle_migrations';
    const insert = sql.raw(`insert into ${table} (hash, created_at) values ('future', 99999999999999)`);
    await data.db.write(async (tx) => {
      if (data.db.dialect === 'sqlite') await tx.run(insert);
      else await (tx as unknown as { execute(query: typeof insert): Promise<unknown> }).execute(insert);
    });
    await expect(migrate(data.db, data.dataDir)).rejects.toBeInstanceOf(DatabaseNewerError);
    expect(await versionOf()).toBe(1);
  });
});
