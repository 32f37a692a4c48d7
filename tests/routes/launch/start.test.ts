import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownSettings, removeData, startProduct } from '#tests/support/product.ts';
import type { Ended } from '#tests/support/product.ts';

let settings: ReturnType<typeof ownSettings>;
beforeEach(() => {
  settings = ownSettings();
});
afterEach(() => removeData(settings));

/** Starts, waits until the product answers, and ends it as a service manager does. */
async function startAndStop(): Promise<Ended> {
  const product = startProduct(settings);
  await product.address;
  product.kill('SIGTERM');
  return product.ended;
}

describe('a wrong setting', () => {
  test.each([
    ['a short secret', { SECRET: 'short' }, 'SECRET must be at least 32 bytes long'],
    ['a port that is none', { PORT: 'http' }, 'PORT must be a number from 0 to 65535'],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgres://fou:pw@127.0.0.1:1/fou' },
      'the database does not answer (ECONNREFUSED)',
    ],
    ['a folder inside a file', { DATA_DIR: '/dev/null/data' }, 'DATA_DIR /dev/null/data cannot be written to'],
  ])('%s stops the start with one line', async (_what, wrong, expected) => {
    const { code, output } = await startProduct({ ...settings, ...wrong }).ended;
    expect(code).toBe(1);
    const complaint = output.split('\n').filter((line) => line !== '' && !line.startsWith('Opening the database'));
    expect(complaint).toEqual([expect.stringMatching(/^Cannot start: /)]);
    expect(complaint[0]).toContain(expected);
    expect(output).not.toContain('pw@');
  });

  test('a port in use stops the start before anything is written', async () => {
    const other = createServer().listen(0);
    const { port } = other.address() as { port: number };
    const { code, output } = await startProduct({ ...settings, PORT: String(port) }).ended;
    other.close();
    expect([code, output]).toEqual([1, `Cannot start: PORT ${port} is in use by another program.\n`]);
    expect(existsSync(settings.DATA_DIR)).toBe(false);
  });

  test('a database of a newer program stops the start and is left as it is', async () => {
    await startAndStop();
    const database = new SqliteDatabase(join(settings.DATA_DIR, 'fou.sqlite'));
    database.exec(`insert into __drizzle_migrations (hash, created_at) values ('future', ${Date.UTC(2999, 0)})`);
    database.close();
    const { code, output } = await startProduct(settings).ended;
    expect(code).toBe(1);
    expect(output).toContain('Cannot start: The database was written by a newer version of this program.');
  });

  test('a file that is no database stops the start', async () => {
    await startAndStop();
    writeFileSync(join(settings.DATA_DIR, 'fou.sqlite'), 'no database'.repeat(1000));
    const { code, output } = await startProduct(settings).ended;
    expect(code).toBe(1);
    expect(output).toContain('cannot be opened (SQLITE_NOTADB)');
  });
});

describe('a start', () => {
  test('answers, keeps its secret, and ends in order when told to', async () => {
    const product = startProduct(settings);
    const health = await fetch(`${await product.address}/health`);
    expect(await health.json()).toMatchObject({ ok: true, db: 'ok' });
    expect(existsSync(join(settings.DATA_DIR, 'secret'))).toBe(true);
    product.kill('SIGTERM');
    product.kill('SIGTERM');
    const { code, output } = await product.ended;
    expect(code).toBe(0);
    expect(output).not.toContain('"level":"error"');
  });

  test('a request that has begun is answered before the end', async () => {
    const product = startProduct(settings);
    const address = await product.address;
    const answers = Promise.all(Array.from({ length: 20 }, () => fetch(`${address}/logga-in`)));
    const first = await fetch(`${address}/logga-in`);
    product.kill('SIGTERM');
    expect([first, ...(await answers)].map(({ status }) => status)).toEqual(Array.from({ length: 21 }, () => 200));
    expect((await product.ended).code).toBe(0);
  });

  test('with npm start ends in order when npm is told to', async () => {
    const product = startProduct(settings, ['npm', 'start', '--silent']);
    const address = await product.address;
    product.kill('SIGTERM');
    expect((await product.ended).code).toBe(0);
    await expect(fetch(`${address}/health`)).rejects.toThrow();
  });
});
