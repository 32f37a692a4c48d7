import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { TOTALS_DIFFER } from '#app/services/reports/agreed-document.server.ts';
import { placements } from '#db/schema/index.ts';
import type { TestLog } from '#tests/support/log.ts';
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
  ['/rapporter/vfu-kvalitet/fil/pdf', 'application/pdf'],
  ['/omgangar/round/export.xlsx', XLSX],
  ['/omgangar/round/export.csv', 'text/csv'],
])('%s is a file to keep, not a page', async (path, type) => {
  const { status, headers } = await maria.get(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toContain(type);
  expect(headers['content-disposition']).toMatch(/^attachment; filename="[^"]+\.(xlsx|csv|pdf)"$/);
});

test.each([
  ['/rapporter/placeringar/fil/xlsx?urval=HT1999', '/rapporter/placeringar?urval=HT1999', 404],
  ['/rapporter/finns-inte/fil/csv', '/rapporter/finns-inte', 404],
  ['/omgangar/finns-inte/export.xlsx', '/omgangar/finns-inte/export', 404],
])(
  '%s leads to the page of the same thing, which says in the product’s frame that it is not there',
  async (path, page, status) => {
    const file = await maria.get(path);
    expect([file.status, file.headers.location]).toEqual([303, page]);
    const shown = await maria.get(page);
    expect(shown.status).toBe(status);
    expect(shown.headers['content-type']).toContain('text/html');
    expect(shown.body).toContain('<main');
  },
);

test('a file that one may not take out leads to the page that refuses it', async () => {
  await keep(product.runtime.db, { persons: [aPerson({ id: 'sara' })] });
  const sara = await signInAs(product, { personId: 'sara', role: 'school_coordinator', scope: ['organisation', 'hh'] });
  const { status, headers } = await sara.get('/omgangar/round/export.csv');
  expect([status, headers.location]).toEqual([303, '/omgangar/round/export']);
  const page = await sara.get('/omgangar/round/export');
  expect([page.status, page.body.includes('<main')]).toEqual([403, true]);
});

test('a report whose totals do not agree with the database is refused in the product’s frame, and so is its file', async () => {
  const { db, log } = product.runtime;
  (log as TestLog).expectError(TOTALS_DIFFER);
  const place = (weeks: { fromWeek: IsoWeek; toWeek: IsoWeek }) =>
    db.write((tx) => tx.update(placements).set(weeks).where(eq(placements.id, 'before')));
  await place({ fromWeek: '2027-W36', toWeek: '2027-W35' });
  const page = '/rapporter/placeringar?urval=HT2027';
  const file = await maria.get('/rapporter/placeringar/fil/xlsx?urval=HT2027');
  expect([file.status, file.headers.location]).toEqual([303, `${page}&nekad=totals_differ`]);
  const shown = await maria.get(page);
  const { differ } = sv.reportChecks;
  expect(shown.status).toBe(409);
  for (const words of [differ.refused, differ.title, differ.printed, sv.reports.placementStatistics.headings.places])
    expect(shown.body).toContain(words);
  expect(shown.body).not.toContain('/fil/xlsx');
  await place({ fromWeek: '2026-W36', toWeek: '2026-W40' });
  expect((await maria.get(page)).status).toBe(200);
});
