import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertRound } from '#tests/support/rounds.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';
import { aPerson, keep } from '#seeds/builders.ts';

let product: TestProduct;
let maria: Visitor;

beforeAll(async () => {
  product = await startTestServer('2027-06-01T08:00:00Z');
  const { db } = product.runtime;
  await insertRound(db);
  await keep(db, { persons: [aPerson({ id: 'maria', givenName: 'Maria', familyName: 'Samordnare' })] });
  maria = await signInAs(product, { personId: 'maria', role: 'placement_coordinator' });
}, 120_000);
afterAll(() => product.close());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test.each([
  ['/rapporter/placeringar/fil/xlsx', XLSX],
  ['/rapporter/handledning/fil/csv', 'text/csv'],
  ['/omgangar/round/export.xlsx', XLSX],
  ['/omgangar/round/export.csv', 'text/csv'],
])('%s is a file to keep, not a page', async (path, type) => {
  const { status, headers } = await maria.get(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toContain(type);
  expect(headers['content-disposition']).toMatch(/^attachment; filename="[^"]+\.(xlsx|csv)"$/);
});
