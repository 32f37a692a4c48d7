import { afterAll, beforeAll, expect, test } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let product: TestProduct;
let maria: Visitor;
let student: Visitor;

beforeAll(async () => {
  product = await startTestServer('2027-06-01T08:00:00Z');
  const { db } = product.runtime;
  await insertRound(db);
  await keep(db, { persons: ['maria', 'elev'].map((id) => aPerson({ id })) });
  maria = await signInAs(product, { personId: 'maria', role: 'placement_coordinator' });
  student = await signInAs(product, { personId: 'elev', role: 'learner', scope: ['own', ''] });
}, 120_000);
afterAll(() => product.close());

const PLACEMENT = `/omgangar/round/placering/${demandOf('alva')}`;
const { refusals, errorPage } = sv.common;

test('an act that somebody else was before tells so on its own page, without script', async () => {
  await maria.post(`${PLACEMENT}/flytta/norra`, { version: '' });
  const locked = await maria.post(`${PLACEMENT}/las`, { version: '1', locked: 'yes' });
  expect(locked.headers.location).toMatch(/\?andrad=/);
  const late = await maria.post(`${PLACEMENT}/las`, { version: '1', locked: 'yes' });
  expect([late.status, late.headers.location]).toEqual([303, `${PLACEMENT}?nekad=placement_changed`]);
  const page = await maria.get(late.headers.location ?? '');
  expect(page.status).toBe(200);
  expect(page.body).toContain(refusals.placement_changed);
});

test('a closed round says so, and a code that is not ours says nothing of its own', async () => {
  const earlier = await maria.post('/omgangar/earlier/forslag/nytt', {});
  expect(earlier.headers.location).toBe('/omgangar/earlier/forslag?nekad=round_published');
  const page = await maria.get('/omgangar/round/forslag?nekad=%3Cb%3E');
  expect(page.body).toContain(refusals.other);
  expect(page.body).not.toContain('<b>');
});

test('who supervised a placement that is over is not changed', async () => {
  const named = await maria.post('/placeringar/before/handledare', {
    supervisorId: 'handledaren',
    role: 'main',
    till: '/larande/cilla',
  });
  expect(named.headers.location).toBe('/larande/cilla?nekad=round_closed');
});

test('one who may not is told inside the product, with a title and the way out', async () => {
  const answer = await student.post('/omgangar/round/forslag/nytt', {});
  expect(answer.status).toBe(404);
  expect(answer.body).toContain(`<title>${errorPage.s404.title} - ${sv.common.product}</title>`);
  expect(answer.body).toContain('<main');
});
