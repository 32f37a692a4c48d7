import { afterAll, beforeAll, expect, test } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { contextFor, actorWith } from '#tests/support/registers.ts';
import { insertDoctors, propose } from '#tests/support/rotations/world.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let product: TestProduct;
let johan: Visitor;

beforeAll(async () => {
  product = await startTestServer('2027-01-15T08:00:00Z');
  const { db } = product.runtime;
  await insertDoctors(db);
  await keep(db, { persons: [aPerson({ id: 'johan' })] });
  johan = await signInAs(product, { personId: 'johan', role: 'study_director', scope: ['branch', 'doctors'] });
}, 120_000);
afterAll(() => product.close());

const words = sv.rotations;
const FIELDS = {
  ...{ name: 'AT våren', programmeId: 'at', firstWeek: 'v10 2027', weeks: '20', slackWeeks: '4', priority: 'balanced' },
  ...{ 'blocks.0.courseId': 'at-med', 'blocks.0.sector': 'medicine', 'blocks.0.weeks': '6' },
  ...{ 'blocks.1.courseId': 'at-all', 'blocks.1.sector': 'primary_care', 'blocks.1.weeks': '4' },
  ...{ 'order.0.before': 'any', 'order.0.after': 'primary_care', 'waves.0.week': 'v10', 'waves.0.places': '2' },
};

test('a rotation is set up, proposed, accepted, locked and asked about without script', async () => {
  const wrong = await johan.post('/rotationer/ny?utbildning=at', { ...FIELDS, 'blocks.0.weeks': '' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain(words.fieldErrors['weeks_of_block']);
  const opened = await johan.post('/rotationer/ny?utbildning=at', FIELDS);
  const plan = /^(\/rotationer\/[^/]+)\/lakare\?andrad=/.exec(opened.headers.location ?? '')?.[1] ?? '';
  expect(plan).not.toBe('');

  const early = await johan.post(`${plan}/forslag/nytt`, {});
  expect(early.headers.location).toContain('rotation_without_residents');
  expect((await johan.post(`${plan}/lakare`, {})).status).toBe(422);
  const added = await johan.post(`${plan}/lakare`, [
    ['learners', 'anna'],
    ['learners', 'bo'],
  ]);
  expect(added.status).toBe(303);

  const actor = actorWith('study_director', 'branch', 'doctors', 'johan');
  await propose(contextFor(product.runtime.db, actor), plan.split('/').at(-1) ?? '');
  const proposal = await johan.get(`${plan}/forslag`);
  expect(proposal.body).toContain(words.proposal.statuses.optimal);
  const id = /name="proposal" value="([^"]+)"/.exec(proposal.body)?.[1] ?? '';
  const accepted = await johan.post(`${plan}/forslag/anta`, { proposal: id });
  expect(accepted.headers.location).toMatch(/\?andrad=/);
  expect((await johan.get(`${plan}?visa=tabell`)).body).toContain('v.\u00a010-15 2027');
  expect((await johan.get(plan.replace('rotationer', 'omgangar'))).headers.location).toBe(plan);

  const resident = `${plan}/lakare/anna`;
  const page = await johan.get(resident);
  const [, stay] = /\/vistelse\/([^/]+)\/las/.exec(page.body) ?? [];
  const locked = await johan.post(`${plan}/vistelse/${stay ?? ''}/las`, { locked: 'yes' });
  expect(locked.headers.location).toMatch(/\/lakare\/(anna|bo)\?andrad=/);
  const [, block] = /<option value="([^"]+)"/.exec(page.body.slice(page.body.indexOf('name="block"'))) ?? [];
  const why = await johan.get(`${resident}?block=${block ?? ''}&klinik=vc&vecka=`);
  expect(why.body).toMatch(new RegExp(`${words.whyNot.forbidden.wrong_type}|${words.whyNot.forbidden.settled}`));
  expect((await johan.get(`${resident}?block=${block ?? ''}&klinik=vc&vecka=v99`)).body).toContain(
    words.whyNot.unknown,
  );

  const half = await johan.post(resident, { percent: '40', version: '1' });
  expect(half.status).toBe(422);
  expect((await johan.get(`${plan}/reparation`)).body).toContain(words.repair.none.title);
  const file = await johan.get(`${plan}/export.xlsx`);
  expect([file.status, file.headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')]);
}, 60_000);
