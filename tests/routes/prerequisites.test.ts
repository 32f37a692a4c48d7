import { afterAll, beforeAll, expect, test } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { coursePrerequisites } from '#db/schema/index.ts';
import { aCourse, aPerson, keep } from '#seeds/builders.ts';
import { insertRound } from '#tests/support/rounds.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let product: TestProduct;
let director: Visitor;
let school: Visitor;

beforeAll(async () => {
  product = await startTestServer('2027-06-01T08:00:00Z');
  const { db } = product.runtime;
  await insertRound(db);
  await keep(db, {
    persons: ['maria', 'skola'].map((id) => aPerson({ id, givenName: id })),
    courses: ['om2', 'om3'].map((id) => aCourse({ id, code: id.toUpperCase(), programmeId: 'nursing' })),
  });
  director = await signInAs(product, { personId: 'maria', role: 'study_director', scope: ['branch', 'care'] });
  school = await signInAs(product, { personId: 'skola', role: 'school_coordinator', scope: ['organisation', 'hh'] });
}, 120_000);
afterAll(() => product.close());

const PAGE = '/omgangar/forkunskapskrav/nursing';
const words = sv.prerequisites;
const asked = (courseId: string, requiredCourseId: string) => ({ courseId, requiredCourseId });

test('prerequisites are added and removed without script, and a refusal names the chain', async () => {
  expect((await director.get(PAGE)).body).toContain(words.none.text);
  expect((await director.get('/omgangar/round/installningar')).body).toContain(`href="${PAGE}"`);
  expect((await director.post(PAGE, asked('om3', 'om3'))).body).toContain(words.fieldErrors.same_course);
  expect((await director.post(PAGE, asked('om3', 'om2'))).status).toBe(303);
  const circular = await director.post(PAGE, asked('om2', 'om3'));
  expect(circular.status).toBe(422);
  expect(circular.body).toContain('OM2 kräver OM3, som kräver OM2');
  expect(circular.body).toMatch(/<option value="om3" selected=""/);
  expect((await director.post(PAGE, asked('om3', 'om2'))).body).toContain(words.fieldErrors.known);

  const [row] = await product.runtime.db.read.select().from(coursePrerequisites);
  const removal = (version: string) => ({ prerequisiteId: row?.id ?? '', prerequisiteVersion: version });
  expect((await school.post(PAGE, removal('1'))).status).toBe(403);
  expect((await school.get(PAGE)).body).not.toContain(words.add);
  expect((await director.post(PAGE, removal('2'))).status).toBe(409);
  expect((await director.post(PAGE, removal('1'))).status).toBe(303);
  expect((await director.get('/historik')).body).toContain(
    sv.history.acts['programme.prerequisite_removed']({ course: 'OM3', required: 'OM2' }),
  );
}, 60_000);

test('who lacks a course is told of with the way to what requires it', async () => {
  const round = '/omgangar/round';
  expect((await director.get(`${round}/larande`)).body).not.toContain(PAGE);
  await director.post(PAGE, asked('om4', 'om3'));
  expect((await director.get(`${round}/larande`)).body).toContain(`href="${PAGE}"`);
  expect((await director.get(`${round}/placering/autumn~bo`)).body).toContain(`href="${PAGE}"`);
}, 60_000);
