import { afterAll, beforeAll, expect, test } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { specialDecisions } from '#db/schema/index.ts';
import { aPerson, aUnit, keep } from '#seeds/builders.ts';
import { insertRound } from '#tests/support/rounds.ts';
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
  await keep(db, {
    units: [aUnit({ id: 'ostra', organisationId: 'region' })],
    persons: ['maria', 'skola'].map((id) => aPerson({ id, givenName: id })),
  });
  maria = await signInAs(product, { personId: 'maria', role: 'placement_coordinator' });
  school = await signInAs(product, { personId: 'skola', role: 'school_coordinator', scope: ['organisation', 'hh'] });
}, 120_000);
afterAll(() => product.close());

const PAGE = '/omgangar/round/installningar/beslut';
const words = sv.rounds.rules.decisions;
const REASON = 'Behöver rullstolsramp';
const decision = (...fields: [string, string][]) => [
  ['learnerId', 'bo'],
  ['category', 'disability'],
  ['reason', REASON],
  ...fields,
];
const kept = () => product.runtime.db.read.select().from(specialDecisions);

test('a decision is made, changed and withdrawn without script, and one that lacks something is sent back', async () => {
  const wrong = await maria.post(PAGE, decision(['kind', 'only_at'], ['unitIds.0', ''], ['unitIds.1', '']));
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain(words.fieldErrors.units);
  expect(wrong.body).toContain(REASON);

  const made = await maria.post(PAGE, decision(['kind', 'only_at'], ['unitIds.0', ''], ['unitIds.1', 'vastra']));
  expect(made.status).toBe(303);
  expect((await maria.get(PAGE)).body).toContain(REASON);
  expect((await maria.get('/omgangar/round/installningar')).body).toContain(words.link('1'));
  const [row] = await kept();
  const form = await maria.get(`${PAGE}?beslut=${row?.id}`);
  expect(form.body).toContain(words.changeTitle);
  expect(form.body).toMatch(/<option value="vastra" selected=""/);

  const against = await maria.post(PAGE, decision(['kind', 'never_at'], ['unitIds.0', 'vastra']));
  expect(against.status).toBe(422);
  expect(against.body).toContain(words.collides(words.only_at('vastra')));

  const change: [string, string][] = [
    ['decisionId', row?.id ?? ''],
    ['version', '1'],
  ];
  const both: [string, string][] = ['sodra', 'vastra'].map((id, index) => [`unitIds.${index}`, id]);
  const nowhere = await maria.post(PAGE, decision(...change, ['kind', 'never_at'], ...both));
  expect([nowhere.status, nowhere.body.includes(words.fieldErrors.none_left)]).toEqual([422, true]);
  // A unit that has no places as yet may still get them.
  expect((await maria.post(PAGE, decision(...change, ['kind', 'only_at'], ['unitIds.0', 'ostra']))).status).toBe(303);
  expect((await maria.get(PAGE)).body).toContain(words.noneLeft);
  const missing = await maria.get('/omgangar/round/vad-som-saknas');
  expect(missing.body).toContain(words.inTheWay.title);
  expect(missing.body).not.toContain(REASON);

  const withdrawal = (version: string) =>
    [
      ['withdrawId', row?.id ?? ''],
      ['withdrawVersion', version],
    ] as [string, string][];
  expect((await maria.post(PAGE, withdrawal('1'))).status).toBe(409);
  expect((await maria.post(PAGE, withdrawal('2'))).status).toBe(303);
  expect(await kept()).toEqual([]);
}, 60_000);

test('a school neither sees nor makes one, and reads nothing of why', async () => {
  await maria.post(PAGE, decision(['kind', 'never_at'], ['unitIds.0', 'vastra']));
  expect((await school.get(PAGE)).status).toBe(403);
  expect((await school.post(PAGE, decision(['kind', 'never_at'], ['unitIds.0', 'norra']))).status).toBe(403);
  for (const page of ['larande', 'export', 'historik', 'forslag', 'placering/autumn~bo']) {
    const { body } = await school.get(`/omgangar/round/${page}`);
    expect(body).not.toMatch(/rullstol|disability/);
  }
  for (const page of ['export', 'historik', 'protokoll', 'placering/autumn~bo', 'placering/autumn~bo/flytta/vastra'])
    expect((await maria.get(`/omgangar/round/${page}`)).body).not.toMatch(/rullstol|disability/);
}, 60_000);
