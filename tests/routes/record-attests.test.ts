import { afterAll, beforeAll, expect, test } from 'vitest';
import { attests } from '#db/schema/index.ts';
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

const LIST = '/omgangar/round/larande';

const chosen = [
  ['chosen', 'in-alva'],
  ['chosen', 'in-bo'],
];
const dates = (validTo: string) => [
  ['step', 'save'],
  ['kind', 'health'],
  ['validFrom', '2027-06-01'],
  ['validTo', validTo],
];

test('several attests are recorded without script, from the list and back to it', async () => {
  const list = await maria.get(LIST);
  expect(list.body).toContain('value="in-alva"');
  const nobody = await maria.post(`${LIST}/intyg`, [['step', 'choose']]);
  expect([nobody.status, nobody.headers.location]).toEqual([303, `${LIST}?valda=0`]);

  const form = await maria.post(`${LIST}/intyg`, [['step', 'choose'], ...chosen]);
  expect(form.status).toBe(200);
  expect(form.body).toContain('2 markerade lärande');
  const wrong = await maria.post(`${LIST}/intyg`, [...dates('2027-05-01'), ...chosen]);
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('Slutdatum ligger före startdatum.');
  expect(wrong.body).toMatch(/name="chosen" value="in-bo"/);

  const saved = await maria.post(`${LIST}/intyg`, [...dates('2028-05-31'), ...chosen]);
  expect(saved.status).toBe(303);
  expect(saved.headers.location).toMatch(/\?registrerade=2&hade=0&andrad=[\w-]+$/);
  const back = await maria.get(saved.headers.location ?? '');
  expect(back.body).toContain('Intyget är registrerat för 2 lärande.');
  const again = await maria.post(`${LIST}/intyg`, [...dates('2028-05-31'), ...chosen]);
  expect(again.headers.location).toBe(`${LIST}?registrerade=0&hade=2`);

  const change = /andrad=([\w-]+)/.exec(saved.headers.location ?? '')?.[1] ?? '';
  expect((await maria.post(`/andringar/${change}/angra`, [['till', LIST]])).status).toBe(303);
  expect(await product.runtime.db.read.select().from(attests)).toEqual([]);
}, 60_000);
