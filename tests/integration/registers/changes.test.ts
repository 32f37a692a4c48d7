import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unitForm } from '#app/domain/units/unit-form.ts';
import { listHistory } from '#app/services/history/list-history.server.ts';
import { addAbsence } from '#app/services/people/change-supervisor-facts.server.ts';
import { createDirector, updateDirector } from '#app/services/people/save-director.server.ts';
import { listUnsupervisedPlacements } from '#app/services/people/list-unsupervised.server.ts';
import { nameSupervisor, removeNamedSupervisor } from '#app/services/people/name-supervisor.server.ts';
import { revealIdentity } from '#app/services/people/reveal-identity.server.ts';
import { saveAttest, updateLearner } from '#app/services/people/save-learner.server.ts';
import { createSupervisor, updateSupervisor } from '#app/services/people/save-supervisor.server.ts';
import { showLearner } from '#app/services/people/show-learner.server.ts';
import { showSupervisor } from '#app/services/people/show-supervisor.server.ts';
import { addClosure, removeClosure } from '#app/services/units/change-closures.server.ts';
import { createUnit, editableUnit, updateUnit } from '#app/services/units/save-unit.server.ts';
import { showUnit } from '#app/services/units/show-unit.server.ts';
import { listUnitRegister } from '#app/services/units/list-units.server.ts';
import * as schema from '#db/schema/index.ts';
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
const changedSince = { kind: 'conflict', code: 'changed_since' };

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

describe('a unit', () => {
  test('is changed by those who may, and both of two who meet are told', async () => {
    const values = await unitValues('w61', { name: 'Avdelning 61 Hjärta', town: 'Åsa' });
    await expect(updateUnit(as('local'), 'w61', values)).rejects.toMatchObject(missing);
    const saved = await updateUnit(as('coordinator'), 'w61', values);
    expect(saved.ok).toBe(true);
    expect((await listUnitRegister(as('regional'), { search: 'hjarta asa' })).units.map(({ id }) => id)).toEqual([
      'w61',
    ]);
    await expect(updateUnit(as('regional'), 'w61', values)).rejects.toMatchObject(changedSince);
  });

  test('is never deleted: its validity ends, and the history tells so', async () => {
    await updateUnit(as('regional'), 'vc', await unitValues('vc', { validTo: '2027-12-31' }));
    const { history } = await showUnit(as('regional'), 'vc');
    expect(history?.[0]).toMatchObject({ kind: 'unit.ended', mayUndo: true });
    expect(history?.[0]?.fields).toContainEqual({
      entity: 'units',
      field: 'validTo',
      before: null,
      after: '2027-12-31',
    });
  });

  test('gets its place in the tree, and an HSA-id belongs to one unit', async () => {
    const { version: _, ...values } = await unitValues('w61', { name: 'Avdelning 63', hsaId: '' });
    const created = await createUnit(as('regional'), { ...values, parentId: 'med' });
    if (!created.ok) throw new Error(created.error.code);
    expect((await showUnit(as('manager'), created.value.id)).unit.path).toBe(`/hsh/med/${created.value.id}/`);
    const taken = await createUnit(as('regional'), { ...values, hsaId: 'SE2321000115-W61', parentId: 'med' });
    expect(taken).toEqual({ ok: false, error: { field: 'hsaId', code: 'hsaIdTaken' } });
  });

  test('is closed and opened by its own manager, not by a school', async () => {
    const weeks = { from: '2027-W52', to: '2028-W01' } as const;
    await expect(addClosure(as('school'), 'w61', { weeks, reason: 'Ombyggnad' })).rejects.toMatchObject(missing);
    await expect(addClosure(as('manager'), 'vc', { weeks, reason: 'Ombyggnad' })).rejects.toMatchObject(missing);
    await addClosure(as('manager'), 'w61', { weeks, reason: 'Ombyggnad' });
    const [closure] = (await showUnit(as('manager'), 'w61')).closures;
    expect(closure).toMatchObject({ fromWeek: '2027-W52', toWeek: '2028-W01', reason: 'Ombyggnad' });
    await removeClosure(as('manager'), 'w61', closure?.id ?? '');
    expect((await showUnit(as('manager'), 'w61')).closures).toEqual([]);
  });
});

describe('a learner', () => {
  test('is changed within scope, and what the history says never names a protected one', async () => {
    const { learner, person } = await showLearner(as('regional'), 'l-cecilia-x7q2');
    const values = {
      ...{
        givenName: person.givenName,
        familyName: 'Nytt',
        email: person.email,
        phone: null,
        homePostcode: null,
        homeTown: null,
        car: null,
      },
      ...{ protectedIdentity: person.protectedIdentity, cohort: 'VT2026', status: learner.status, externalId: null },
      ...{
        educationOrganisationId: 'hh',
        employerOrganisationId: null,
        version: learner.version,
        personVersion: person.version,
      },
    };
    await expect(updateLearner(as('local'), 'l-cecilia-x7q2', values)).rejects.toMatchObject(missing);
    await updateLearner(as('regional'), 'l-cecilia-x7q2', values);
    await expect(updateLearner(as('regional'), 'l-cecilia-x7q2', values)).rejects.toMatchObject(changedSince);
    const told = await listHistory(as('local'), {});
    expect(told.entries[0]).toMatchObject({ kind: 'learner.updated', learner: { name: { protectedCode: 'X7Q2' } } });
    expect(JSON.stringify(told)).not.toMatch(/Cecilia|Nytt/);
  });

  test('has attests with their validity, which can be corrected', async () => {
    await saveAttest(as('local'), 'l-anna', null, { kind: 'hygiene', validFrom: '2027-08-01', validTo: null });
    const [attest] = (await showLearner(as('local'), 'l-anna')).attests;
    await saveAttest(as('local'), 'l-anna', attest?.id ?? '', {
      kind: 'hygiene',
      validFrom: '2027-08-01',
      validTo: '2028-08-01',
    });
    expect((await showLearner(as('school'), 'l-anna')).attests).toMatchObject([
      { kind: 'hygiene', validTo: '2028-08-01' },
    ]);
    await expect(
      saveAttest(as('local'), 'l-bo', attest?.id ?? '', { kind: 'hygiene', validFrom: '2027-08-01', validTo: null }),
    ).rejects.toMatchObject(missing);
    await expect(
      saveAttest(as('school'), 'l-anna', null, { kind: 'health', validFrom: '2027-08-01', validTo: null }),
    ).rejects.toMatchObject(missing);
  });

  test('has an identity number that is read as an act of its own', async () => {
    expect(await revealIdentity(as('local'), 'l-anna')).toBe('20000101-9802');
    await expect(revealIdentity(as('school'), 'l-anna')).rejects.toMatchObject(missing);
    await expect(revealIdentity(as('local'), 'l-cecilia-x7q2')).rejects.toMatchObject(missing);
    await expect(revealIdentity(as('regional'), 'l-bo')).rejects.toMatchObject(missing);
    const { history } = await showLearner(as('regional'), 'l-anna');
    expect(history?.[0]).toMatchObject({
      kind: 'person.identity_revealed',
      actorName: people.local.name,
      mayUndo: false,
    });
    expect(JSON.stringify(history)).not.toContain('9802');
  });
});

describe('a supervisor', () => {
  const values = {
    ...{
      givenName: 'Åke',
      familyName: 'Ny',
      email: null,
      phone: null,
      unitId: 'w61',
      profession: 'nurse',
      specialty: null,
    },
    ...{ licensedOn: '2015-06-01', maxLearners: 2, percent: 75, validFrom: '2027-01-01', validTo: null },
  };

  test('is entered and changed by the unit she works at', async () => {
    expect(await createSupervisor(as('manager'), { ...values, unitId: 'vc' })).toMatchObject({
      ok: false,
      error: { field: 'unitId' },
    });
    const created = await createSupervisor(as('manager'), values);
    if (!created.ok) throw new Error(created.error.code);
    const { supervisor, person } = await showSupervisor(as('manager'), created.value.id);
    const seen = { version: supervisor.version, personVersion: person.version };
    await updateSupervisor(as('manager'), supervisor.id, { ...values, ...seen, maxLearners: 3 });
    await expect(updateSupervisor(as('manager'), supervisor.id, { ...values, ...seen })).rejects.toMatchObject(
      changedSince,
    );
    await addAbsence(as('manager'), supervisor.id, { weeks: { from: '2027-W36', to: '2027-W36' } });
    const { load } = await showSupervisor(as('manager'), supervisor.id);
    expect(load.slice(0, 3)).toMatchObject([{ most: 2, absent: false }, { most: 0, absent: true }, { most: 2 }]);
  });

  test('is proposed for those who lack one, named, and taken off again', async () => {
    const lacking = (await listUnsupervisedPlacements(as('manager'))).rows;
    expect(lacking.map(({ id, isUrgent }) => [id, isUrgent])).toEqual([
      ['pl-bo', true],
      ['pl-cecilia', true],
    ]);
    expect(lacking[0]?.proposed[0]).toMatchObject({ id: 's-eva', load: 1, most: 2 });
    const naming = { supervisorId: 's-eva', role: 'main' } as const;
    await expect(nameSupervisor(as('manager'), 'pl-david', naming)).rejects.toMatchObject(missing);
    await expect(nameSupervisor(as('manager'), 'pl-bo', { ...naming, supervisorId: 's-frans' })).rejects.toMatchObject(
      missing,
    );
    await expect(nameSupervisor(as('regional'), 'pl-bo', { ...naming, supervisorId: 's-frans' })).rejects.toMatchObject(
      { code: 'other_profession' },
    );
    await nameSupervisor(as('manager'), 'pl-bo', naming);
    await expect(nameSupervisor(as('manager'), 'pl-bo', naming)).rejects.toMatchObject({ code: 'already_named' });
    expect((await listUnsupervisedPlacements(as('manager'))).rows.map(({ id }) => id)).toEqual(['pl-cecilia']);
    await expect(nameSupervisor(as('manager'), 'pl-cecilia', naming)).rejects.toMatchObject({ code: 'full' });
    const [link] = await database.db.read
      .select()
      .from(schema.placementSupervisors)
      .where(eq(schema.placementSupervisors.placementId, 'pl-bo'));
    await removeNamedSupervisor(as('manager'), 'pl-bo', link?.id ?? '');
    expect((await listUnsupervisedPlacements(as('manager'))).rows).toHaveLength(2);
  });
});

test('a study director is entered for a branch within scope and changed once at a time', async () => {
  const values = {
    ...{
      givenName: 'Inga',
      familyName: 'Ny',
      email: null,
      phone: null,
      level: 'local' as const,
      branch: 'doctors' as const,
    },
    ...{
      specialty: 'Kirurgi',
      site: 'Varberg',
      mandatePercent: 20,
      termFrom: '2027-01-01',
      termTo: null,
      programmeIds: ['at'],
      unitIds: [],
    },
  };
  const created = await createDirector(as('regional'), values);
  if (!created.ok) throw new Error(created.error.code);
  const seen = { version: 1, personVersion: 1 };
  expect(
    await updateDirector(as('regional'), created.value.id, { ...values, ...seen, mandatePercent: 30 }),
  ).toMatchObject({ ok: true });
  await expect(updateDirector(as('regional'), created.value.id, { ...values, ...seen })).rejects.toMatchObject(
    changedSince,
  );
  await expect(createDirector(as('local'), values)).rejects.toMatchObject(missing);
  expect((await showLearner(as('regional'), 'l-david')).directors).toMatchObject([{ name: 'Inga Ny' }]);
});
