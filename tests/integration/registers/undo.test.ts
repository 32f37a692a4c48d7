import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unitForm } from '#app/domain/units/unit-form.ts';
import { listHistory } from '#app/services/history/list-history.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { addAbsence } from '#app/services/people/change-supervisor-facts.server.ts';
import { learnerForm } from '#app/domain/people/learner-form.ts';
import { editableLearner, saveAttest, updateLearner } from '#app/services/people/save-learner.server.ts';
import { showLearner } from '#app/services/people/show-learner.server.ts';
import { addClosure } from '#app/services/units/change-closures.server.ts';
import { editableUnit, updateUnit } from '#app/services/units/save-unit.server.ts';
import { showUnit } from '#app/services/units/show-unit.server.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, insertRegister } from '#tests/support/registers.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertRegister(database.db);
});
afterAll(() => database.drop());

const people = {
  regional: actorWith('regional_study_director'),
  coordinator: actorWith('placement_coordinator', 'branch', 'care', 'account-coordinator'),
  local: actorWith('study_director', 'branch', 'care'),
  manager: actorWith('unit_manager', 'unit', 'med'),
  school: actorWith('school_coordinator', 'organisation', 'hh'),
};
const as = (who: keyof typeof people) => contextFor(database.db, people[who]);
const missing = { kind: 'not_found' };

async function unitValues(id: string, over: Record<string, string> = {}) {
  const unit = await editableUnit(as('regional'), id);
  const typed = Object.fromEntries(
    Object.entries(unit).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
  return unitForm('2027-08-30').parse({
    ...typed,
    requiredAttests: unit.requiredAttests,
    version: String(unit.version),
    ...over,
  });
}

describe('undo', () => {
  test('puts back what was, for whoever may edit it, once', async () => {
    const changeId = await saveAttest(as('local'), 'l-bo', null, {
      kind: 'health',
      validFrom: '2027-08-01',
      validTo: null,
    });
    await expect(undoChangeFor(as('school'), changeId)).rejects.toMatchObject(missing);
    await expect(undoChangeFor(as('manager'), changeId)).rejects.toMatchObject(missing);
    expect(await undoChangeFor(as('coordinator'), changeId)).toMatchObject({ ok: true });
    expect((await showLearner(as('local'), 'l-bo')).attests).toEqual([]);
    const again = await undoChangeFor(as('coordinator'), changeId);
    expect(again).toMatchObject({ ok: false, error: { code: 'already_undone', other: { kind: 'change.undone' } } });
  });

  test('is refused when somebody has changed the same thing since, and says who and what', async () => {
    const first = await updateUnit(as('regional'), 'hsh', await unitValues('hsh', { town: 'Varberg' }));
    await updateUnit(as('coordinator'), 'hsh', await unitValues('hsh', { town: 'Laholm' }));
    if (!first.ok) throw new Error(first.error.code);
    const refused = await undoChangeFor(as('regional'), first.value.changeId);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'changed_since', other: { kind: 'unit.updated', actorName: people.coordinator.name } },
    });
    expect((await showUnit(as('regional'), 'hsh')).unit.town).toBe('Laholm');
  });

  test('of what a reader may not see answers as of nothing', async () => {
    const changeId = await addClosure(as('regional'), 'vc', {
      weeks: { from: '2027-W40', to: '2027-W41' },
      reason: 'Flytt',
    });
    await expect(undoChangeFor(as('manager'), changeId)).rejects.toMatchObject(missing);
    await expect(undoChangeFor(as('manager'), 'no-such-change')).rejects.toMatchObject(missing);
    expect(await undoChangeFor(as('regional'), changeId)).toMatchObject({ ok: true });
  });
});

test('a mark of protected identity is not undone by whoever may not read such identities', async () => {
  const { learner, person } = await editableLearner(as('regional'), 'l-bo');
  const values = learnerForm.parse({
    ...Object.fromEntries(Object.entries({ ...person, ...learner }).filter(([, value]) => value !== null)),
    protectedIdentity: 'confidentiality_mark',
    version: String(learner.version),
    personVersion: String(person.version),
  });
  const changeId = await updateLearner(as('regional'), 'l-bo', values);
  await expect(undoChangeFor(as('coordinator'), changeId)).rejects.toMatchObject(missing);
  expect((await showLearner(as('coordinator'), 'l-bo')).name.protectedCode).not.toBeNull();
  expect(await undoChangeFor(as('regional'), changeId)).toMatchObject({ ok: true });
  expect((await showLearner(as('coordinator'), 'l-bo')).name.protectedCode).toBeNull();
});

test('the log is read as far as one reaches', async () => {
  await addAbsence(as('manager'), 's-eva', { weeks: { from: '2027-W50', to: '2027-W50' } });
  await expect(listHistory(as('school'), {})).rejects.toMatchObject(missing);
  await expect(listHistory(as('manager'), {})).rejects.toMatchObject(missing);
  const kinds = async (who: 'regional' | 'local') =>
    (await listHistory(as(who), {})).entries.map(({ kind }) => kind.split('.')[0]);
  expect(await kinds('regional')).toContain('unit');
  expect(await kinds('local')).not.toContain('unit');
  const byActor = await listHistory(as('regional'), { actorId: people.manager.accountId, about: 'supervisor' });
  expect(byActor.entries.length).toBeGreaterThan(0);
  expect(
    byActor.entries.every(({ actorName, kind }) => actorName === people.manager.name && kind.startsWith('supervisor.')),
  ).toBe(true);
});
