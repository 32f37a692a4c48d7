import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProjectValues } from '#app/domain/learning/project-form.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import {
  addProject,
  changeProject,
  editableProject,
  readProject,
  readProjects,
  removeProject,
} from '#app/services/learning/care-projects.server.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const keeper = () => contextFor(database.db, actorWith('regional_study_director'));
const reader = () => contextFor(database.db, actorWith('clinician'));
const values: ProjectValues = {
  ...{ name: 'Sårvård', status: 'idea', need: 'Sår läker sent.', dataUsed: null, responsible: 'Verksamhetschef' },
  ...{ result: null, lessons: null, moduleId: null },
};

test('a project is added, read by everybody, changed, removed, and put back', async () => {
  const { projectId } = await addProject(keeper(), values);
  expect(await readProjects(reader())).toMatchObject({
    mayEdit: false,
    projects: [{ name: 'Sårvård', status: 'idea' }],
  });

  const changed = await changeProject(keeper(), projectId, { ...values, status: 'silent_test', version: 1 });
  expect(changed.ok).toBe(true);
  const late = await changeProject(keeper(), projectId, { ...values, status: 'ended', version: 1 });
  expect(late).toEqual({ ok: false, error: { code: 'overtaken', version: 2 } });
  await expect(removeProject(keeper(), projectId, 1)).rejects.toMatchObject({
    kind: 'conflict',
    code: 'changed_since',
  });

  const removal = await removeProject(keeper(), projectId, 2);
  await expect(readProject(reader(), projectId)).rejects.toMatchObject({ kind: 'not_found' });
  await undoChangeFor(keeper(), removal);
  expect((await readProject(reader(), projectId)).project.status).toBe('silent_test');
});

test('who only reads is refused, and nothing is kept', async () => {
  const forbidden = { kind: 'forbidden' };
  const { projects } = await readProjects(reader());
  const [{ id = '' } = {}] = projects;
  await expect(addProject(reader(), values)).rejects.toMatchObject(forbidden);
  await expect(editableProject(reader(), id)).rejects.toMatchObject(forbidden);
  await expect(changeProject(reader(), id, { ...values, version: 3 })).rejects.toMatchObject(forbidden);
  await expect(removeProject(reader(), id, 3)).rejects.toMatchObject(forbidden);
  expect((await readProjects(reader())).projects).toEqual(projects);
});
