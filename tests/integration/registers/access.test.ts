import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullName } from '#app/domain/people/person-name.ts';
import { listDirectorRegister, showDirector } from '#app/services/people/directors.server.ts';
import { listLearnerRegister } from '#app/services/people/list-learners.server.ts';
import { listSupervisorRegister } from '#app/services/people/list-supervisors.server.ts';
import { showLearner } from '#app/services/people/show-learner.server.ts';
import { showSupervisor } from '#app/services/people/show-supervisor.server.ts';
import { listUnitRegister } from '#app/services/units/list-units.server.ts';
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
  local: actorWith('study_director', 'branch', 'care'),
  manager: actorWith('unit_manager', 'unit', 'med'),
  school: actorWith('school_coordinator', 'organisation', 'hh'),
  supervisor: actorWith('supervisor', 'own'),
  learner: actorWith('learner', 'own'),
};
type Who = keyof typeof people;
const as = (who: Who) => contextFor(database.db, people[who]);
const missing = { kind: 'not_found', code: 'not_found' };

const unitIds = async (who: Who) => (await listUnitRegister(as(who), {})).units.map(({ id }) => id).sort();
const learnerIds = async (who: Who) => (await listLearnerRegister(as(who), {})).learners.map(({ id }) => id).sort();
const supervisorIds = async (who: Who) =>
  (await listSupervisorRegister(as(who), {})).supervisors.map(({ id }) => id).sort();
const directorIds = async (who: Who) => (await listDirectorRegister(as(who), {})).directors.map(({ id }) => id).sort();

describe('units', () => {
  test('a study director sees all, a unit manager hers and those below, a school those its learners are at', async () => {
    expect(await unitIds('local')).toEqual(['hsh', 'med', 'vc', 'w61', 'w62']);
    expect(await unitIds('manager')).toEqual(['med', 'w61', 'w62']);
    expect(await unitIds('school')).toEqual(['w61']);
  });

  test('what is outside answers as what does not exist', async () => {
    await expect(showUnit(as('manager'), 'vc')).rejects.toMatchObject(missing);
    await expect(showUnit(as('manager'), 'no-such-unit')).rejects.toMatchObject(missing);
    await expect(showUnit(as('learner'), 'w61')).rejects.toMatchObject(missing);
    await expect(listUnitRegister(as('learner'), {})).rejects.toMatchObject(missing);
  });

  test('a school sees its own learners by name and others as a count; the unit sees all that come', async () => {
    const ofSchool = (await showUnit(as('school'), 'w61')).placements;
    expect(ofSchool.map((row) => row.learner?.id ?? null)).toEqual(['l-anna', null, 'l-cecilia-x7q2']);
    expect(ofSchool[1]).toMatchObject({ id: 'pl-bo', hidden: true });
    const ofUnit = (await showUnit(as('manager'), 'w61')).placements;
    expect(ofUnit.map((row) => row.learner?.id)).toEqual(['l-anna', 'l-bo', 'l-cecilia-x7q2']);
  });

  test('the capacity view counts everybody, and is for those who may read capacities', async () => {
    expect((await showUnit(as('school'), 'w61')).capacity).toBeNull();
    const [all] = (await showUnit(as('manager'), 'w61')).capacity ?? [];
    expect(all?.weeks.slice(0, 3)).toMatchObject([
      { week: '2027-W35', placed: 0, places: null },
      { week: '2027-W36', placed: 3, places: 2, over: true },
      { week: '2027-W37', placed: 3, places: 2, over: true },
    ]);
  });
});

describe('learners', () => {
  test('follow the branch, the school and nobody else', async () => {
    expect(await learnerIds('regional')).toHaveLength(4);
    expect(await learnerIds('local')).toEqual(['l-anna', 'l-bo', 'l-cecilia-x7q2']);
    expect(await learnerIds('school')).toEqual(['l-anna', 'l-cecilia-x7q2']);
    for (const who of ['manager', 'supervisor', 'learner'] as const) {
      await expect(listLearnerRegister(as(who), {})).rejects.toMatchObject(missing);
      await expect(showLearner(as(who), 'l-anna')).rejects.toMatchObject(missing);
    }
    await expect(showLearner(as('school'), 'l-bo')).rejects.toMatchObject(missing);
    await expect(showLearner(as('local'), 'l-david')).rejects.toMatchObject(missing);
  });

  test('conflicts of interest and edit are for those who plan', async () => {
    const shown = await showLearner(as('school'), 'l-anna');
    expect(shown).toMatchObject({ conflicts: null, mayEdit: false, mayReadIdentity: false });
    expect(await showLearner(as('local'), 'l-anna')).toMatchObject({
      conflicts: [],
      mayEdit: true,
      mayReadIdentity: true,
    });
  });
});

describe('a protected identity', () => {
  const anybody = ['local', 'school', 'manager'] as const;

  test('is nowhere in what those without the permission are given', async () => {
    const given = JSON.stringify([
      await listLearnerRegister(as('local'), {}),
      await listLearnerRegister(as('school'), {}),
      await showLearner(as('local'), 'l-cecilia-x7q2'),
      ...(await Promise.all(anybody.map((who) => showUnit(as(who), 'w61')))),
    ]);
    for (const secret of [
      'Cecilia',
      'Skyddad',
      'cecilia@example.se',
      '2000-02-02',
      'confidentiality_mark',
      'LADOK-77',
    ]) {
      expect(given, secret).not.toContain(secret);
    }
    const row = (await listLearnerRegister(as('local'), {})).learners.at(-1);
    expect(row).toMatchObject({ id: 'l-cecilia-x7q2', isProtected: true });
    expect(
      fullName(row?.name ?? { givenName: '', familyName: '', protectedCode: null }, (code) => `Skyddad ${code}`),
    ).toBe('Skyddad X7Q2');
  });

  test('is not found by name either, and is known to those with the permission', async () => {
    expect((await listLearnerRegister(as('local'), { search: 'Cecilia' })).learners).toEqual([]);
    expect((await listLearnerRegister(as('regional'), { search: 'CECILIA' })).learners).toHaveLength(1);
    expect((await showLearner(as('regional'), 'l-cecilia-x7q2')).person.email).toBe('cecilia@example.se');
  });

  test('can be edited only by those who may know it', async () => {
    expect((await showLearner(as('local'), 'l-cecilia-x7q2')).mayEdit).toBe(false);
    expect((await showLearner(as('regional'), 'l-cecilia-x7q2')).mayEdit).toBe(true);
  });
});

describe('supervisors and study directors', () => {
  test('supervisors follow the profession of the branch and the unit', async () => {
    expect(await supervisorIds('regional')).toEqual(['s-eva', 's-frans']);
    expect(await supervisorIds('local')).toEqual(['s-eva']);
    expect(await supervisorIds('manager')).toEqual(['s-eva']);
    await expect(showSupervisor(as('manager'), 's-frans')).rejects.toMatchObject(missing);
    for (const who of ['school', 'learner'] as const) {
      await expect(listSupervisorRegister(as(who), {})).rejects.toMatchObject(missing);
      await expect(showSupervisor(as(who), 's-eva')).rejects.toMatchObject(missing);
    }
  });

  test('study directors follow the branch', async () => {
    expect(await directorIds('regional')).toEqual(['d-gun', 'd-hugo']);
    expect(await directorIds('local')).toEqual(['d-gun']);
    await expect(showDirector(as('local'), 'd-hugo')).rejects.toMatchObject(missing);
    for (const who of ['manager', 'school', 'learner'] as const) {
      await expect(listDirectorRegister(as(who), {})).rejects.toMatchObject(missing);
    }
  });
});

describe('search and filters', () => {
  test('find Swedish letters however they are typed', async () => {
    for (const search of ['Åsen', 'asen', 'ÅSEN vård']) {
      expect((await listUnitRegister(as('regional'), { search })).units.map(({ id }) => id)).toEqual(['vc']);
    }
    expect((await listLearnerRegister(as('regional'), { search: 'oberg' })).learners.map(({ id }) => id)).toEqual([
      'l-anna',
    ]);
    expect((await listUnitRegister(as('regional'), { search: '%' })).units).toHaveLength(5);
  });

  test('keep what they name', async () => {
    const ended = await listUnitRegister(as('regional'), { validity: 'ended' });
    expect(ended).toMatchObject({ total: 5, units: [{ id: 'w62', parentName: 'Medicinkliniken' }] });
    const lacking = (await listLearnerRegister(as('regional'), { lackingDirector: true })).learners;
    expect(lacking.map(({ id }) => id)).toEqual(['l-david']);
    expect((await listSupervisorRegister(as('regional'), { unitId: 'hsh' })).supervisors.map(({ id }) => id)).toEqual([
      's-eva',
    ]);
  });

  test('that name nothing there is are as if they were not set', async () => {
    const reader = as('regional');
    expect((await listUnitRegister(reader, { town: 'Atlantis', organisationId: 'none' })).units).toHaveLength(5);
    const all = (await listSupervisorRegister(reader, {})).supervisors.length;
    expect((await listSupervisorRegister(reader, { profession: 'alkemist', unitId: 'none' })).supervisors).toHaveLength(
      all,
    );
    expect((await listLearnerRegister(reader, { cohort: 'none' })).learners).toEqual(
      (await listLearnerRegister(reader, {})).learners,
    );
  });
});
