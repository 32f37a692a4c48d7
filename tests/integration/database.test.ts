import { afterAll, beforeAll, expect, test } from 'vitest';
import { ping } from '#db/queries/health.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a new database has the product’s tables and answers', async () => {
  await expect(ping(database.db.read)).resolves.toBeUndefined();
  expect(database.db.dialect).toBe(database.url === undefined ? 'sqlite' : 'postgres');
});
