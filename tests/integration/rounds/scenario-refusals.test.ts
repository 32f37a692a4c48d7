import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '#app/domain/placements/scenarios/change.ts';
import { addChange, makeScenario } from '#app/services/scenarios/change-scenario.server.ts';
import { readScenario } from '#app/services/scenarios/read-scenario.server.ts';
import { aLearner, aPerson, aProgramme, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound, PERIOD } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const director = () => contextFor(data.db, actorWith('study_director', 'organisation', 'hh'));

test('a scenario takes in nobody of another programme, and locks nobody at a unit that does not exist', async () => {
  const elsewhere = { id: 'eva', personId: 'p-eva', programmeId: 'other', educationOrganisationId: 'hh' };
  await keep(data.db, {
    persons: [aPerson({ id: 'p-eva' })],
    programmes: [aProgramme({ id: 'other', educationOrganisationId: 'hh' })],
    learners: [aLearner(elsewhere)],
  });
  const made = await makeScenario(director(), 'round', 'Någon kommer till');
  if (!made.ok) throw new Error(made.error.code);
  const { scenarioId } = made.value;
  const add = async (change: Change) => {
    const { version } = (await readScenario(director(), 'round', scenarioId)).scenario;
    return addChange(director(), { roundId: 'round', scenarioId, version }, change);
  };
  const lock = (unitId: string) => add({ kind: 'lock_set', periodId: PERIOD, learnerId: 'alva', unitId });
  await expect(add({ kind: 'learner_joins', learnerId: 'eva' })).rejects.toMatchObject({ code: 'changed_since' });
  await expect(lock('none')).rejects.toMatchObject({ code: 'changed_since' });
  expect(await lock('sodra')).toMatchObject({ ok: true });
});
