import { afterAll, beforeAll, expect, test } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { insertRound, WEEKS } from '#tests/support/rounds.ts';
import { unitClosures } from '#db/schema/index.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let product: TestProduct;
let maria: Visitor;

beforeAll(async () => {
  product = await startTestServer('2027-02-01T08:00:00Z');
  await keep(product.runtime.db, { persons: [aPerson({ id: 'maria' })] });
  maria = await signInAs(product, { personId: 'maria', role: 'placement_coordinator' });
}, 120_000);
afterAll(() => product.close());

const words = sv.forecast;
const SURE = 'avhopp=0&uppehall=0&aterkomst=0';
const text = (body: string) =>
  body
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\s+/g, ' ');

test('the forecast says why there is none, what lacks first, and takes its assumptions from the address', async () => {
  expect((await maria.get('/prognos')).body).toContain(words.empty.noLearners);
  const { db } = product.runtime;
  await insertRound(db);
  await db.write(async (tx) => {
    await tx
      .insert(unitClosures)
      .values({ id: 'closed', unitId: 'norra', fromWeek: WEEKS.from, toWeek: WEEKS.to, reason: 'x' });
  });
  const page = await maria.get(`/prognos?${SURE}&intag=0`);
  expect(page.status).toBe(200);
  expect(text(page.body)).toContain(
    'Mest brist: medicin v. 36-40 HT 2027, 1 plats för VFU sjuksköterska, sannolikhet över 99 %.',
  );
  // The numbers of the picture stand in a table too.
  expect(text(page.body)).toContain('v. 36 2027 (6 sep - 12 sep) 3 3–3 3–3 2 0 1 över 99 %');

  const wrong = await maria.get('/prognos?avhopp=hundra');
  expect(text(wrong.body)).toContain(words.assumptions.wrong('100'));
  expect((await maria.get('/prognos?form=apl')).body).toContain(words.empty.noNeed);
  expect((await maria.get('/prognos?avhopp=100')).body).not.toContain('Mest brist: medicin v. 36-40 HT 2027');
});

test('the same numbers can be had as a file', async () => {
  const csv = await maria.get(`/prognos/fil/csv?${SURE}&intag=0`);
  expect(csv.headers['content-disposition']).toContain('.csv');
  expect(csv.body.split('\r\n').filter((line) => line.includes('v. 36 2027'))).toEqual([
    'HT 2027;Medicin;v. 36 2027;3;3;3;3;3;2;0;1;100',
  ]);
  const xlsx = await maria.get('/prognos/fil/xlsx');
  expect([xlsx.status, xlsx.headers['content-type']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  expect((await maria.get('/prognos/fil/doc')).status).toBe(303);
});
