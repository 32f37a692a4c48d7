import { afterAll, beforeAll, expect, test } from 'vitest';
import { besideScenario } from '#app/domain/scheduling/beside-scenario.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { workOutScenario } from '#app/services/scenarios/work-out-scenario.server.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

const NOW = '2027-06-01T08:00:00Z';
let product: TestProduct;
let maria: Visitor;
let school: Visitor;

beforeAll(async () => {
  product = await startTestServer(NOW);
  const { db } = product.runtime;
  await insertRound(db);
  await keep(db, { persons: ['maria', 'skola'].map((id) => aPerson({ id })) });
  maria = await signInAs(product, { personId: 'maria', role: 'placement_coordinator' });
  school = await signInAs(product, { personId: 'skola', role: 'school_coordinator', scope: ['organisation', 'hh'] });
}, 120_000);
afterAll(() => product.close());

const ROUND = '/omgangar/round';
const LIST = `${ROUND}/tank-om`;
const words = sv.rounds.scenarios;
const hidden = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(body)?.[1] ?? '';
const pathOf = (location: string | undefined) => (location ?? '').split('?')[0] ?? '';

test('a scenario is made, changed, seen and carried out without script, by those who plan the round', async () => {
  await maria.post(`${ROUND}/placering/${demandOf('alva')}/flytta/norra`, { version: '' });
  expect((await maria.get(ROUND)).body).toContain(LIST);
  expect((await school.get(ROUND)).body).not.toContain(LIST);
  expect((await school.get(LIST)).status).toBe(403);
  expect((await maria.get(LIST)).body).toContain(words.none.title);

  expect((await maria.post(LIST, { name: ' ' })).status).toBe(422);
  const made = await maria.post(LIST, { name: 'Norra stänger' });
  expect(made.status).toBe(303);
  const scenario = pathOf(made.headers.location);
  const again = await maria.post(LIST, { name: 'Norra stänger' });
  expect([again.status, again.body.includes(words.fieldErrors.name_taken ?? '')]).toEqual([422, true]);

  const form = await maria.get(`${scenario}/ny/stangning`);
  const version = hidden(form.body, 'version');
  const wrong = await maria.post(`${scenario}/ny/stangning`, { version, unitId: 'norra', weeks: 'hela hösten' });
  expect([wrong.status, wrong.body.includes(words.fieldErrors.week_unreadable ?? '')]).toEqual([422, true]);
  expect((await maria.get(`${scenario}/ny/annat`)).status).toBe(404);
  const added = await maria.post(`${scenario}/ny/stangning`, { version, unitId: 'norra', weeks: '36-40' });
  expect([added.status, pathOf(added.headers.location)]).toEqual([303, scenario]);
  const late = await maria.post(`${scenario}/ny/lamnar`, { version, learnerId: 'bo' });
  expect(late.status).toBe(409);

  const changed = await maria.get(scenario);
  expect(changed.body).toMatch(/norra är stängd v\.\s36.40\s2027/);
  expect(changed.body).toContain(words.promote.workFirst);
  expect((await maria.post(`${scenario}/rakna`, {})).status).toBe(303);
  const context = contextFor(product.runtime.db, actorWith('placement_coordinator'), NOW);
  const scenarioId = scenario.split('/').at(-1) ?? '';
  await workOutScenario(context, { roundId: 'round', scenarioId, solve: (task) => besideScenario(task) });

  const worked = await maria.get(scenario);
  expect(worked.body).toContain(words.outcome.optimal);
  expect(worked.body).toContain(words.differences.kinds.moved);
  const alva = `placering/${demandOf('alva')}"`;
  const chosen = async (kind: string) => (await maria.get(`${scenario}?visa=${kind}`)).body.includes(alva);
  expect([await chosen('moved'), await chosen('placed')]).toEqual([true, false]);
  expect((await maria.get(LIST)).body).toContain(words.list.beside);
  const file = await maria.get(`${scenario}/export.xlsx`);
  expect([file.status, file.headers['content-type']?.includes('spreadsheet')]).toEqual([200, true]);
  const order = { version: hidden(worked.body, 'version'), inputHash: hidden(worked.body, 'inputHash') };
  expect((await school.post(`${scenario}/genomfor`, order)).status).toBe(403);
  const stale = await maria.post(`${scenario}/genomfor`, { ...order, version: '1' });
  expect(stale.headers.location).toContain('nekad=changed_since');
  const promoted = await maria.post(`${scenario}/genomfor`, order);
  expect(promoted.headers.location).toMatch(/^\/omgangar\/round\/forslag\?andrad=/);
  expect((await maria.get(scenario)).body).toContain(words.changes.none);
}, 60_000);
