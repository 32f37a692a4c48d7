import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#app/domain/access/roles.ts';
import { expandWeeks } from '#app/domain/shared/weeks.ts';
import { learnerForm } from '#app/domain/people/learner-form.ts';
import { askedForecast, readForecast } from '#app/services/forecast/read-forecast.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { editableLearner, updateLearner } from '#app/services/people/save-learner.server.ts';
import { addClosure } from '#app/services/units/change-closures.server.ts';
import { reachOf } from '#app/domain/access/can.ts';
import { listStatedPlaces } from '#db/queries/forecast.ts';
import { capacityOf, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound, WEEKS } from '#tests/support/rounds.ts';

/** The term before the one of the round. */
const TODAY = '2027-02-01T08:00:00.000Z';
const coordinator = actorWith('placement_coordinator');
const planner = actorWith('study_director', 'branch', 'care');

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const as = (actor: Actor) => contextFor(data.db, actor, TODAY);
const ask = (actor: Actor, search = 'avhopp=0&uppehall=0&aterkomst=0') =>
  readForecast(as(actor), askedForecast(new URLSearchParams(search)));

/** Median need, places, how many of them are assumed, and the mean shortage, in the first week of a term's round. */
async function firstWeek(actor: Actor, term: string, search?: string) {
  const { rows } = await ask(actor, search);
  const week = rows.find((row) => row.term === term)?.weeks[0];
  return week && [week.week, week.need.median, week.places, week.assumed, week.shortage];
}

async function setStatus(learnerId: string, status: 'left' | 'active') {
  const { learner, person } = await editableLearner(as(coordinator), learnerId);
  const given = Object.entries({ ...person, ...learner }).filter(([, value]) => value !== null);
  const typed = Object.fromEntries(given.map(([key, value]) => [key, String(value)]));
  const versions = { version: String(learner.version), personVersion: String(person.version) };
  return updateLearner(as(coordinator), learnerId, learnerForm.parse({ ...typed, ...versions, status }));
}

test('need and places follow the round, what units state, who is closed, and who has left', async () => {
  expect(await firstWeek(planner, 'HT2027')).toEqual(['2027-W36', 3, 3, 0, 0]);
  // The next cohort comes a year later, where units have stated nothing yet.
  const later = await firstWeek(planner, 'HT2028');
  expect(later?.[0]).toBe('2028-W36');
  expect(later?.slice(2, 4)).toEqual([3, 3]);
  expect(await firstWeek(planner, 'HT2028', 'avhopp=0&uppehall=0&intag=0')).toBeUndefined();

  await addClosure(as(coordinator), 'norra', { weeks: WEEKS, reason: 'renovation' });
  expect(await firstWeek(planner, 'HT2027')).toEqual(['2027-W36', 3, 2, 0, 1]);

  const change = await setStatus('alva', 'left');
  expect(await firstWeek(planner, 'HT2027')).toEqual(['2027-W36', 2, 2, 0, 0]);
  const dropout = async () => (await ask(planner, '')).rates[0]?.rates.dropout;
  // Nobody has been in a round before this term, so that the change of term by which she left is the only one seen.
  expect(await dropout()).toEqual({ basis: 'all', events: 1, trials: 1 });
  await undoChangeFor(as(coordinator), change);
  expect(await firstWeek(planner, 'HT2027')).toEqual(['2027-W36', 3, 2, 0, 1]);
});

test('is for those who may see plans, each of her own programmes', async () => {
  expect((await ask(actorWith('study_director', 'branch', 'doctors'))).hasLearners).toBe(false);
  expect((await ask(coordinator)).isWhole).toBe(true);
  expect((await ask(planner)).isWhole).toBe(false);
  for (const outsider of [
    actorWith('school_coordinator', 'organisation', 'hh'),
    actorWith('unit_manager', 'unit', 'norra'),
  ]) {
    await expect(ask(outsider)).rejects.toMatchObject({ kind: 'not_found' });
  }
});

test('weeks in a row with as many places are one row, over new year too, and levels stay apart', async () => {
  const weeks = { from: '2026-W51', to: '2027-W03' } as const;
  await keep(data.db, {
    capacities: [
      ...capacityOf('norra', 'apl', { from: '2026-W51', to: '2027-W01' }, 2),
      ...capacityOf('norra', 'apl', { from: '2027-W02', to: '2027-W02' }, 4),
      ...capacityOf('norra', 'apl', { from: '2027-W03', to: '2027-W03' }, 2),
      ...capacityOf('norra', 'apl', weeks, 1).map((row) => ({ ...row, id: `${row.id} T3`, level: 'T3' })),
    ],
  });
  const { capacities } = await listStatedPlaces(data.db.read, reachOf(coordinator, 'capacity:read'), weeks);
  expect(capacities.filter(({ places }) => places === 4)).toEqual([
    { unitId: 'norra', form: 'apl', level: 'any', places: 4, fromWeek: '2027-W02', toWeek: '2027-W02' },
  ]);
  const inWeek = (week: string) =>
    capacities
      .filter(({ fromWeek, toWeek }) => fromWeek <= week && week <= toWeek)
      .map(({ places }) => places)
      .sort();
  expect(expandWeeks(weeks).map(inWeek)).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
    [1, 2],
    [1, 4],
    [1, 2],
  ]);
});
