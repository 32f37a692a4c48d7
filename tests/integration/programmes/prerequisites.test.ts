import { afterEach, beforeEach, expect, it } from 'vitest';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import {
  addPrerequisite,
  readPrerequisites,
  removePrerequisite,
} from '#app/services/programmes/prerequisites.server.ts';
import { loadFacts } from '#app/services/rounds/load-problem.server.ts';
import { aCourse, aProgramme, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
const director = () => contextFor(data.db, actorWith('study_director', 'branch', 'care'));
const school = (id: string) => contextFor(data.db, actorWith('school_coordinator', 'organisation', id));
const add = (courseId: string, requiredCourseId: string, programmeId = 'nursing') =>
  addPrerequisite(director(), programmeId, { courseId, requiredCourseId });

beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
  await keep(data.db, {
    programmes: [aProgramme({ id: 'other', educationOrganisationId: 'hh' })],
    courses: [
      ...['om2', 'om3'].map((id) => aCourse({ id, programmeId: 'nursing' })),
      aCourse({ id: 'elsewhere', programmeId: 'other' }),
    ],
  });
});
afterEach(() => data.drop());

it('keeps what is required between the courses of one programme, each once and in no circle', async () => {
  expect(await add('om4', 'om3')).toMatchObject({ ok: true });
  expect(await add('om3', 'om2')).toMatchObject({ ok: true });
  expect(await add('om4', 'om3')).toEqual({ ok: false, error: { field: 'requiredCourseId', code: 'known' } });
  expect(await add('om2', 'om4')).toEqual({ ok: false, error: { field: 'requiredCourseId', code: 'circular' } });
  expect(await add('om2', 'elsewhere')).toEqual({ ok: false, error: { field: 'requiredCourseId', code: 'choose' } });
  expect(await add('elsewhere', 'om2')).toEqual({ ok: false, error: { field: 'courseId', code: 'choose' } });
  const { prerequisites } = await readPrerequisites(director(), 'nursing');
  expect(prerequisites.map(({ course, required }) => [course.id, required.id])).toEqual([
    ['om3', 'om2'],
    ['om4', 'om3'],
  ]);
  expect((await loadFacts(data.db.read, 'round')).prerequisites).toHaveLength(2);
  expect((await readPrerequisites(director(), 'other')).prerequisites).toEqual([]);
});

it('removes what was seen, and undoes as long as that makes no circle', async () => {
  const added = await add('om4', 'om3');
  const [row] = (await readPrerequisites(director(), 'nursing')).prerequisites;
  const seen = { id: row?.id ?? '', version: 1 };
  await expect(removePrerequisite(director(), 'nursing', { ...seen, version: 2 })).rejects.toMatchObject({
    code: 'changed_since',
  });
  const removed = await removePrerequisite(director(), 'nursing', seen);
  await expect(removePrerequisite(director(), 'nursing', seen)).rejects.toMatchObject({ code: 'changed_since' });
  const turned = await add('om3', 'om4');
  expect(await undoChangeFor(director(), removed)).toMatchObject({ ok: false, error: { code: 'circular' } });
  if (!turned.ok || !added.ok) throw new Error('Both were to be added');
  expect(await undoChangeFor(director(), turned.value.changeId)).toMatchObject({ ok: true });
  expect(await undoChangeFor(director(), removed)).toMatchObject({ ok: true });
  expect((await readPrerequisites(director(), 'nursing')).prerequisites).toMatchObject([{ id: row?.id }]);
  const others = contextFor(data.db, actorWith('study_director', 'branch', 'doctors', 'account-of-doctors'));
  await expect(undoChangeFor(others, added.value.changeId)).rejects.toMatchObject({ kind: 'not_found' });
});

it('is read by those who see the rounds of the programme, and kept by those who open them', async () => {
  expect((await readPrerequisites(director(), 'nursing')).mayEdit).toBe(true);
  expect((await readPrerequisites(school('hh'), 'nursing')).mayEdit).toBe(false);
  const values = { courseId: 'om4', requiredCourseId: 'om3' };
  await expect(addPrerequisite(school('hh'), 'nursing', values)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(readPrerequisites(school('gu'), 'nursing')).rejects.toMatchObject({ kind: 'not_found' });
  await expect(readPrerequisites(director(), 'none')).rejects.toMatchObject({ kind: 'not_found' });
});
