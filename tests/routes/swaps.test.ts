import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { placements, rounds } from '#db/schema/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let product: TestProduct;
let maria: Visitor;
let school: Visitor;
let bo: Visitor;
let cilla: Visitor;

beforeAll(async () => {
  product = await startTestServer('2027-06-01T08:00:00Z');
  const { db } = product.runtime;
  await insertRound(db);
  await keep(db, { persons: ['maria', 'skola'].map((id) => aPerson({ id })) });
  maria = await signInAs(product, { personId: 'maria', role: 'placement_coordinator' });
  school = await signInAs(product, { personId: 'skola', role: 'school_coordinator', scope: ['organisation', 'hh'] });
  bo = await signInAs(product, { personId: 'bo', role: 'learner', scope: ['own', ''] });
  cilla = await signInAs(product, { personId: 'cilla', role: 'learner', scope: ['own', ''] });
}, 120_000);
afterAll(() => product.close());

const ROUND = '/omgangar/round';
const PAGE = `${ROUND}/byten`;
const words = sv.swaps;

async function publish(): Promise<string[]> {
  for (const [learner, unit] of [
    ['bo', 'sodra'],
    ['cilla', 'vastra'],
  ] as const)
    await maria.post(`${ROUND}/placering/${demandOf(learner)}/flytta/${unit}`, { version: '' });
  const { db } = product.runtime;
  await db.write(async (tx) => {
    await tx.update(placements).set({ state: 'published' }).where(eq(placements.roundId, 'round'));
    await tx.update(rounds).set({ state: 'published' }).where(eq(rounds.id, 'round'));
  });
  const rows = await db.read.select().from(placements).where(eq(placements.roundId, 'round'));
  return ['bo', 'cilla'].map((learner) => rows.find(({ learnerId }) => learnerId === learner)?.id ?? '');
}

test('two learners change places without script; nobody else says so for them, or accepts it', async () => {
  const early = await maria.get(PAGE);
  expect([early.status, early.headers.location]).toEqual([302, ROUND]);
  const [ofBo = '', ofCilla = ''] = await publish();
  const page = (id: string) => `/mitt-schema/byte/${id}`;
  const closed = await bo.get(page(ofBo));
  expect((await bo.get(closed.headers.location ?? '')).body).toContain(sv.common.refusals.swaps_closed);
  expect((await bo.get('/mitt-schema')).body).not.toContain(words.own.title);

  const wrong = await maria.post(`${PAGE}/sista-dag`, { seen: '', swapsUntil: 'snart' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain(sv.common.fieldErrors.date);
  expect((await school.post(`${PAGE}/sista-dag`, { seen: '', swapsUntil: '2027-06-30' })).status).toBe(403);
  expect((await maria.post(`${PAGE}/sista-dag`, { seen: '', swapsUntil: '2027-06-30' })).status).toBe(303);

  expect((await bo.get('/mitt-schema')).body).toContain(words.own.title);
  expect((await bo.get(page(ofCilla))).status).toBe(404);
  expect((await maria.get(page(ofBo))).status).toBe(404);
  const form = await bo.get(page(ofBo));
  expect(form.body).toContain('value="vastra"');
  expect(form.body).not.toContain('value="norra"');
  const empty = await bo.post(page(ofBo), { seen: '', 'wanted.0': '' });
  expect(empty.status).toBe(422);
  expect((await bo.post(page(ofBo), { seen: '', 'wanted.0': 'norra' })).status).toBe(422);
  expect((await bo.post(page(ofBo), { seen: '', 'wanted.0': 'vastra' })).headers.location).toBe('/mitt-schema');
  expect((await bo.get('/mitt-schema')).body).toContain(words.own.withdraw);
  await cilla.post(page(ofCilla), { seen: '', 'wanted.0': 'sodra' });

  expect((await school.get(PAGE)).status).toBe(403);
  const shown = await maria.get(PAGE);
  expect(shown.body).toContain(words.circle('2'));
  expect(shown.body).toContain(words.whyCircle);
  const version = /name="version" value="([^"]+)"/.exec(shown.body)?.[1] ?? '';
  const chosen = /value="([^"]+@[^"]+\|[^"]+@[^"]+)"/.exec(shown.body)?.[1] ?? '';
  const nothing = await maria.post(PAGE, { version });
  expect(nothing.status).toBe(422);
  expect(nothing.body).toContain(words.chooseFirst);
  const half = await maria.post(PAGE, { version, chosen: chosen.split('|')[0] ?? '' });
  expect(half.status).toBe(422);
  expect(half.body).toContain(words.belongTogether);
  expect((await school.post(PAGE, { version, chosen })).status).toBe(403);
  expect((await maria.post(PAGE, { version: `${version}x`, chosen })).status).toBe(409);
  const accepted = await maria.post(PAGE, { version, chosen });
  expect(accepted.headers.location).toMatch(/^\/omgangar\/round\?andrad=/);
  expect((await maria.get(PAGE)).body).toContain(words.none.title);
  expect((await bo.post(`${page(ofBo)}/ta-tillbaka`, {})).status).toBe(404);
}, 60_000);
