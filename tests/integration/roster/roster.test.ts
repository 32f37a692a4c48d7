import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullName } from '#app/domain/people/person-name.ts';
import { listRosters, showRoster } from '#app/services/roster/show-roster.server.ts';
import * as schema from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { NOW, actorWith, contextFor, insertRegister } from '#tests/support/registers.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertRegister(database.db);
  await database.db.write((tx) =>
    tx.insert(schema.placements).values({
      id: 'pl-draft',
      roundId: 'r-ssk',
      periodId: 'p-ssk',
      unitId: 'w61',
      form: 'vfu_basic',
      fromWeek: '2027-W36',
      toWeek: '2027-W40',
      state: 'proposed',
      educationOrganisationId: 'hh',
      financing: 'agreement_hei',
      source: 'engine',
      updatedAt: NOW,
    }),
  );
});
afterAll(() => database.drop());

const people = {
  regional: actorWith('regional_study_director'),
  care: actorWith('study_director', 'branch', 'care'),
  manager: actorWith('unit_manager', 'unit', 'med'),
  supervisor: { ...actorWith('supervisor', 'own'), personId: 'eva' },
  stranger: actorWith('supervisor', 'own'),
  school: actorWith('school_coordinator', 'organisation', 'hh'),
  learner: { ...actorWith('learner', 'own'), personId: 'anna' },
};
type Who = keyof typeof people;
const as = (who: Who) => contextFor(database.db, people[who]);
const missing = { kind: 'not_found' };

async function namesIn(who: Who, unitId: string, week: string): Promise<string[]> {
  const { rows } = await showRoster(as(who), unitId, { week, term: false });
  return rows.map(({ learner }) => (learner ? fullName(learner, (code) => `Skyddad ${code}`) : '-'));
}

test('a unit manager sees everybody at her unit and below, the protected by a code', async () => {
  expect(await namesIn('manager', 'w61', '2027-W36')).toEqual(['Skyddad X7Q2', 'Bo Lind', 'Anna Öberg']);
  expect(await namesIn('manager', 'med', '2027-W40')).toHaveLength(3);
  expect(await namesIn('manager', 'w61', '2027-W41')).toEqual([]);
  await expect(showRoster(as('manager'), 'vc', { week: null, term: false })).rejects.toMatchObject(missing);
});

test('those who may see protected identities see the name', async () => {
  expect(await namesIn('regional', 'w61', '2027-W36')).toContain('Cecilia Skyddad');
});

test('a supervisor sees the unit she works at, her own learner first', async () => {
  const { rows } = await showRoster(as('supervisor'), 'w61', { week: '2027-W38', term: false });
  expect(rows.map(({ id, mine, weeksLeft }) => [id, mine, weeksLeft])[0]).toEqual(['pl-anna', true, 2]);
  expect(rows).toHaveLength(3);
  await expect(showRoster(as('supervisor'), 'vc', { week: null, term: false })).rejects.toMatchObject(missing);
  await expect(showRoster(as('stranger'), 'w61', { week: null, term: false })).rejects.toMatchObject(missing);
});

test('who plans a branch sees the learners of that branch at any unit, and only those', async () => {
  expect(await namesIn('care', 'w61', '2027-W36')).toHaveLength(3);
  expect(await namesIn('care', 'vc', '2027-W40')).toEqual([]);
  expect(await namesIn('regional', 'vc', '2027-W40')).toEqual(['David Läkare']);
});

test('nobody else has a roster', async () => {
  for (const who of ['school', 'learner'] as const) {
    await expect(listRosters(as(who), null)).rejects.toMatchObject(missing);
    await expect(showRoster(as(who), 'w61', { week: null, term: false })).rejects.toMatchObject(missing);
  }
});

test("the list holds one's own units with this week's number, and can be searched", async () => {
  const mine = await listRosters({ ...as('manager'), now: new Date('2027-09-07T08:00:00.000Z') }, null);
  expect(mine.units.map(({ id, learners }) => [id, learners])).toEqual([
    ['w61', 3],
    ['w62', 0],
    ['med', 3],
  ]);
  expect((await listRosters(as('regional'), 'ÅSEN')).units.map(({ id }) => id)).toEqual(['vc']);
  expect((await listRosters(as('supervisor'), null)).units.map(({ id }) => id)).toEqual(['w61']);
});

test('a week in the address that does not exist is this week; the term shows all its weeks', async () => {
  expect(await showRoster(as('manager'), 'w61', { week: '2027-W60', term: false })).toMatchObject({
    week: '2027-W35',
    next: '2027-W36',
  });
  expect((await showRoster(as('manager'), 'w61', { week: null, term: false })).nextArrival).toEqual({
    week: '2027-W36',
    learners: 3,
  });
  const term = await showRoster(as('manager'), 'w61', { week: '2027-W36', term: true });
  expect(term.weeks).toHaveLength(20);
  expect(term.overview).toHaveLength(3);
});
