import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { placements, rounds, unitClosures } from '#db/schema/index.ts';
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
const PAGE = `${ROUND}/reparation`;
const words = sv.rounds.repair;

async function publishAlvaAndBo() {
  for (const [learner, unit] of [
    ['alva', 'norra'],
    ['bo', 'sodra'],
  ] as const) {
    await maria.post(`${ROUND}/placering/${demandOf(learner)}/flytta/${unit}`, { version: '' });
  }
  await product.runtime.db.write(async (tx) => {
    await tx.update(placements).set({ state: 'published' }).where(eq(placements.roundId, 'round'));
    await tx.update(rounds).set({ state: 'published' }).where(eq(rounds.id, 'round'));
    const weeks = { fromWeek: '2027-W36', toWeek: '2027-W40' } as const;
    await tx.insert(unitClosures).values({ id: 'closed', unitId: 'norra', ...weeks, reason: 'renovation' });
    await tx.delete(placements).where(eq(placements.learnerId, 'bo'));
  });
}

test('a published round is mended without script, by those who change placements in it', async () => {
  const early = await maria.get(PAGE);
  expect([early.status, early.headers.location]).toEqual([302, ROUND]);
  await publishAlvaAndBo();
  expect((await school.get(PAGE)).status).toBe(403);
  expect((await school.get(ROUND)).body).not.toContain(words.propose);
  expect((await maria.get(ROUND)).body).toContain(words.propose);

  const page = await maria.get(PAGE);
  expect(page.body).toContain(sv.rounds.placement.reasons.unit_closed);
  const version = /name="version" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const chosen = [...page.body.matchAll(/name="chosen"[^>]*value="([^"]+)"|value="([^"]+@[^"]+)"/g)].map(
    ([, first, second]) => ['chosen', first ?? second ?? ''],
  );
  expect(chosen.map(([, value]) => value?.split('@')[1]).sort()).toEqual(['alva', 'bo'].map(demandOf));
  expect(page.body).toContain(words.unmended);
  expect(page.body).toMatch(/cilla/);

  const nothing = await maria.post(PAGE, { version });
  expect(nothing.status).toBe(422);
  expect(nothing.body).toContain(words.chooseFirst);
  const unknown = await maria.post(PAGE, { version, chosen: 'norra@nobody' });
  expect(unknown.status).toBe(422);
  const stale = await maria.post(PAGE, [['version', `${version}x`], ...chosen]);
  expect(stale.status).toBe(409);
  expect((await school.post(PAGE, [['version', version], ...chosen])).status).toBe(403);

  const accepted = await maria.post(PAGE, [['version', version], ...chosen]);
  expect(accepted.status).toBe(303);
  expect(accepted.headers.location).toMatch(/^\/omgangar\/round\?andrad=/);
  const again = await maria.post(PAGE, [['version', version], ...chosen]);
  expect(again.status).toBe(409);
}, 60_000);
