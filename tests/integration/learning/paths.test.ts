import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupKey } from '#app/domain/learning/assignment-form.ts';
import type { LearningGroup } from '#app/domain/learning/assignment-form.ts';
import { PATHS } from '#app/domain/learning/paths.ts';
import { createLimits } from '#app/platform/limits.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { readOwnStatements } from '#app/services/learning/own-statements.server.ts';
import { assignableGroups } from '#app/services/learning/paths/assignable-groups.server.ts';
import {
  assignPath,
  readAssignment,
  readAssignments,
  removeAssignment,
} from '#app/services/learning/paths/assignments.server.ts';
import { exportAssignment } from '#app/services/learning/paths/export-assignment.server.ts';
import { readOwnPaths } from '#app/services/learning/paths/own-paths.server.ts';
import { writeWeekly } from '#app/services/learning/review.server.ts';
import { writeLearningLetters } from '#app/services/learning/write-letters.server.ts';
import { addModuleAnswers, keepModuleProgress } from '#db/queries/learning.ts';
import { ITEMS } from '#app/content/items.ts';
import { accounts, outbox } from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { readSheet } from '#tests/support/read-back.ts';
import { actorWith, contextFor, insertRegister } from '#tests/support/registers.ts';

const [PATH] = PATHS;
const NURSES: LearningGroup = {
  groupKind: 'learners',
  programmeId: 'ssk',
  cohort: 'HT2025',
  profession: null,
  unitId: null,
};
const SUPERVISORS: LearningGroup = {
  groupKind: 'supervisors',
  programmeId: null,
  cohort: null,
  profession: 'nurse',
  unitId: 'med',
};
const sending = { origin: 'https://utbildning.example', quietHours: null };
const missing = { kind: 'not_found' };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertRegister(database.db);
  const createdAt = '2027-01-01T00:00:00.000Z';
  await database.db.write((tx) =>
    tx.insert(accounts).values(
      ['anna', 'bo', 'eva'].map((personId) => ({
        ...{ id: `account-${personId}`, personId, email: `${personId}@demo.example`, createdAt },
      })),
    ),
  );
});
afterAll(() => database.drop());

const director = (now?: string) => contextFor(database.db, actorWith('regional_study_director'), now);
const ofDoctors = () => contextFor(database.db, actorWith('study_director', 'branch', 'doctors'));
const ofCare = () => contextFor(database.db, actorWith('study_director', 'branch', 'care', 'account-care'));
const as = (personId: string, now?: string) =>
  contextFor(database.db, { ...actorWith('learner', 'own', '', `account-${personId}`), personId }, now);
const letters = async () => (await database.db.read.select().from(outbox)).map(({ dedupeKey }) => dedupeKey).sort();

async function assign(group: LearningGroup, dueOn: string | null = null) {
  const { assignmentId } = await assignPath(director(), { pathId: PATH.id, group: groupKey(group), dueOn });
  return assignmentId;
}

async function master(personId: string, count: number) {
  const at = '2027-08-29T08:00:00.000Z';
  for (const moduleId of PATH.modules.slice(0, count))
    await database.db.write((tx) =>
      keepModuleProgress(
        tx,
        { accountId: `account-${personId}`, moduleId },
        { seenAt: at, readAt: at, masteredAt: at, masteredVersion: 1 },
      ),
    );
}

describe('a path', () => {
  test('can be given to cohorts, programmes and supervisors within reach, and to no others', async () => {
    const keys = (await assignableGroups(ofCare())).map(({ key }) => key);
    expect(keys).toContain(groupKey(NURSES));
    expect(keys).toContain(groupKey({ ...NURSES, cohort: null }));
    expect(keys).toContain(groupKey(SUPERVISORS));
    const doctors = (await assignableGroups(ofDoctors())).map(({ group }) => group.programmeId ?? group.profession);
    expect(new Set(doctors)).toEqual(new Set(['at', 'doctor']));
    await expect(
      assignPath(ofDoctors(), { pathId: PATH.id, group: groupKey(NURSES), dueOn: null }),
    ).rejects.toMatchObject(missing);
  });

  test('assigned to a cohort shows who is through and how far the others are, and no answers', async () => {
    await master('anna', PATH.modules.length);
    await master('bo', 1);
    const id = await assign(NURSES, '2027-12-01');
    const { members, modules } = await readAssignment(ofCare(), id);
    expect(members).toMatchObject([
      { id: 'l-bo', hasAccount: true, mastered: 1, completedAt: null },
      { id: 'l-anna', hasAccount: true, mastered: PATH.modules.length, completedAt: expect.any(String) },
      { id: 'l-cecilia-x7q2', hasAccount: false, mastered: 0, completedAt: null },
    ]);
    expect(modules.map(({ people }) => people)).toEqual(PATH.modules.map((_, index) => (index === 0 ? 2 : 1)));
    expect(JSON.stringify(members)).not.toMatch(/choice|isRight|answer/i);
    expect(await readAssignments(ofCare())).toMatchObject([{ id, people: 3, done: 1 }]);
    // Of the protected learner this reader has no name.
    expect(members[2]?.name.protectedCode).not.toBeNull();
    expect(await readAssignments(ofDoctors())).toEqual([]);
    await expect(readAssignment(ofDoctors(), id)).rejects.toMatchObject(missing);
    await expect(readAssignment(as('anna'), id)).rejects.toMatchObject(missing);
  });

  test.each([
    ['sv', 'Personer', 'Moduler', ['Namn', 'Konto', 'Moduler klara', 'Av moduler', 'Klar med allt']],
    ['en', 'People', 'Modules', ['Name', 'Account', 'Modules done', 'Of modules', 'All done']],
  ] as const)(
    'is followed in a workbook (%s), with names as the reader may see them',
    async (language, people, modules, head) => {
      const [assignment] = await readAssignments(ofCare());
      const id = assignment?.id ?? '';
      const request = { language, version: '1' };
      const { body } = await exportAssignment(ofCare(), createLimits(), id, request);
      const rows = await readSheet(body, people);
      expect(rows[0]).toEqual(head);
      const all = PATH.modules.length;
      expect(rows.slice(1).map((row) => row.slice(2, 4))).toEqual([
        [1, all],
        [all, all],
        [0, all],
      ]);
      expect(rows[2]?.[4]).toEqual(new Date('2027-08-29T00:00:00.000Z'));
      expect(String(rows[3]?.[0])).toContain('X7Q2');
      expect(JSON.stringify(rows)).not.toContain('Cecilia');
      expect((await readSheet(body, modules)).slice(1).map((row) => row.slice(1))).toEqual(
        PATH.modules.map((_, index) => [index === 0 ? 2 : 1, 3]),
      );
      await expect(exportAssignment(ofDoctors(), createLimits(), id, request)).rejects.toMatchObject(missing);
    },
  );

  test('is told of to those who are in the group, first of all their paths, whenever they came', async () => {
    const [first] = await readOwnPaths(as('bo'));
    expect(first).toMatchObject({ path: { id: PATH.id }, assigned: { dueOn: '2027-12-01' }, mastered: 1 });
    expect((await readOwnPaths(as('david')))[0]?.assigned).toBeNull();
    await assign(SUPERVISORS);
    expect((await readOwnPaths(as('eva')))[0]?.assigned).toEqual({ dueOn: null });
    expect((await readOwnPaths(as('frans'))).every(({ assigned }) => assigned === null)).toBe(true);
  });

  test('is written of once to whoever has something left, and again a week before the last day', async () => {
    await writeLearningLetters(director(), sending);
    const first = await letters();
    expect(first.map((key) => key.split(':').slice(2).join(' '))).toEqual(
      expect.arrayContaining(['bo assigned', 'eva assigned']),
    );
    expect(first.filter((key) => key.includes('anna'))).toEqual([]);
    await writeLearningLetters(director(), sending);
    expect(await letters()).toEqual(first);
    await writeLearningLetters(director('2027-11-25T08:00:00.000Z'), sending);
    expect((await letters()).filter((key) => !first.includes(key)).map((key) => key.split(':').slice(2))).toEqual([
      ['bo', 'due'],
    ]);
  });

  test('given twice to somebody is written of once, by what is due first', async () => {
    const wider = await assign({ ...NURSES, cohort: null });
    const sooner = await assign(NURSES, '2027-10-01');
    await writeLearningLetters(director(), sending);
    const written = await letters();
    expect(written.filter((key) => key.includes(`${wider}:bo`))).toEqual([]);
    expect(written).toContain(`path:${sooner}:bo:assigned`);
    for (const id of [wider, sooner]) await removeAssignment(director(), id, 1);
  });

  test('that is taken back takes along the letters that have not gone', async () => {
    const id = await assign(NURSES, '2027-10-01');
    await writeLearningLetters(director(), sending);
    const own = async () => (await letters()).filter((key) => key.startsWith(`path:${id}:`));
    expect(await own()).toEqual([`path:${id}:bo:assigned`]);
    await removeAssignment(director(), id, 1);
    expect(await own()).toEqual([]);
  });

  test('is taken back and put back; whoever has seen an older version takes nothing back', async () => {
    const id = await assign({ ...NURSES, cohort: null });
    await expect(removeAssignment(director(), id, 7)).rejects.toMatchObject({ code: 'changed_since' });
    await expect(removeAssignment(ofDoctors(), id, 1)).rejects.toMatchObject(missing);
    const changeId = await removeAssignment(director(), id, 1);
    await expect(readAssignment(director(), id)).rejects.toMatchObject(missing);
    expect((await undoChangeFor(director(), changeId)).ok).toBe(true);
    expect((await readAssignment(director(), id)).members).toHaveLength(3);
  });
});

test('a letter about questions to answer again goes to whoever wants it, once a week, while something is due', async () => {
  const moduleId = 'atrial-fibrillation';
  await database.db.write((tx) =>
    addModuleAnswers(
      tx,
      ITEMS[moduleId].map(({ id, forms }) => ({
        ...{ id: `anna-${id}`, accountId: 'account-anna', moduleId, moduleVersion: 1, sittingId: 'spring' },
        ...{ occasion: 'after' as const, itemId: id, form: 1, choice: forms[1]?.right ?? 0, isRight: true },
        answeredAt: '2027-03-01T08:00:00.000Z',
      })),
    ),
  );
  const reviews = async () => (await letters()).filter((key) => key.startsWith('review:'));
  await writeLearningLetters(director(), sending);
  expect(await reviews()).toEqual([]);
  await writeWeekly(as('anna'), true);
  await writeWeekly(as('anna'), true);
  await writeWeekly(as('bo'), true);
  for (const now of ['2027-08-30', '2027-09-01', '2027-09-06'])
    await writeLearningLetters(director(`${now}T08:00:00.000Z`), sending);
  expect(await reviews()).toEqual(['review:account-anna:2027-W35', 'review:account-anna:2027-W36']);
  // Stores of xAPI take the versions of RFC 4122 alone.
  const statements = await readOwnStatements(as('anna'), sending.origin);
  expect(statements.length).toBeGreaterThan(0);
  for (const { id } of statements)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  await writeWeekly(as('anna'), false);
  await writeLearningLetters(director('2027-09-13T08:00:00.000Z'), sending);
  expect(await reviews()).toHaveLength(2);
});
