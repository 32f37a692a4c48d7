import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { capacities, placements, rounds } from '#db/schema/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let product: TestProduct;
let maria: Visitor;
let school: Visitor;

beforeAll(async () => {
  product = await startTestServer('2027-06-01T08:00:00Z');
  const { db } = product.runtime;
  await insertRound(db);
  await keep(db, { persons: ['maria', 'skola'].map((id) => aPerson({ id })) });
  maria = await signInAs(product, { personId: 'maria', role: 'placement_coordinator' });
  school = await signInAs(product, { personId: 'skola', role: 'school_coordinator', scope: ['organisation', 'hh'] });
}, 120_000);
afterAll(() => product.close());

const ROUND = '/omgangar/round';
const { whatItTakes, calls, remedies } = sv.rounds;

test('what it takes is shown, refused when it is stale, and carried out, without script', async () => {
  for (const [learner, unit] of [
    ['bo', 'sodra'],
    ['cilla', 'vastra'],
  ] as const)
    await maria.post(`${ROUND}/placering/${demandOf(learner)}/flytta/${unit}`, { version: '' });
  const placement = `${ROUND}/placering/${demandOf('bo')}`;
  expect((await maria.get(placement)).body).toContain(`${placement}/vad-kravs/vastra`);
  const path = `${placement}/vad-kravs/vastra`;
  const page = await maria.get(path);
  expect(page.body).toContain(whatItTakes.moving('1'));
  expect(page.body).toContain(whatItTakes.proven);
  const version = /name="version" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const chosen = [...page.body.matchAll(/name="chosen" value="([^"]+)"/g)].map(([, value]) => ['chosen', value ?? '']);
  expect(chosen).toHaveLength(2);
  expect((await school.get(path)).status).toBe(403);
  expect((await school.post(path, [['version', version], ...chosen])).status).toBe(403);
  const stale = await maria.post(path, [['version', `${version}x`], ...chosen]);
  expect([stale.status, stale.body.includes(whatItTakes.refused)]).toEqual([422, true]);
  const done = await maria.post(path, [['version', version], ...chosen]);
  expect(done.status).toBe(303);
  expect(done.headers.location).toContain(`${placement}?andrad=`);
  expect((await maria.get(path)).status).toBe(404);
  expect((await maria.get(`${placement}/vad-kravs/norra`)).body).toContain(whatItTakes.impossible);
}, 60_000);

test('the places worth a call are linked from the plan, for planners', async () => {
  const page = `${ROUND}/platser-att-ringa-om`;
  expect((await maria.get(`${ROUND}/forslag`)).body).toContain(page);
  expect((await maria.get(`${ROUND}/enheter`)).body).toContain(page);
  const list = await maria.get(page);
  expect([list.status, list.body.includes(calls.title)]).toEqual([200, true]);
  expect((await school.get(page)).status).toBe(403);
}, 60_000);

test('what is missing is linked from the plan and told to planners alone', async () => {
  const page = `${ROUND}/vad-som-saknas`;
  expect((await maria.get(`${ROUND}/forslag`)).body).toContain(page);
  const told = await maria.get(page);
  expect([told.status, told.body.includes(remedies.everybody.title)]).toEqual([200, true]);
  await product.runtime.db.write((tx) => tx.delete(capacities).where(eq(capacities.unitId, 'vastra')));
  const { body } = await maria.get(page);
  for (const text of [remedies.kinds.place, remedies.fewest, remedies.waiting, '/enheter/'])
    expect(body).toContain(text);
  expect((await school.get(page)).status).toBe(403);
}, 60_000);

test('a learner reads what stood in the way of her wish, and nothing of anybody else', async () => {
  const bo = await signInAs(product, { personId: 'bo', role: 'learner' });
  const page = '/mitt-schema/onskemal';
  expect((await bo.get(page)).body).toContain(sv.schedule.wishes.none.title);
  await product.runtime.db.write(async (tx) => {
    await tx.update(placements).set({ state: 'published' }).where(eq(placements.roundId, 'round'));
    await tx.update(rounds).set({ state: 'published' }).where(eq(rounds.id, 'round'));
  });
  const { body } = await bo.get(page);
  expect(body).toContain(sv.schedule.wishes.reasons.conflict_of_interest);
  expect(body).not.toMatch(/cilla|alva/i);
  expect((await bo.get('/mitt-schema')).body).toContain(page);
}, 60_000);
