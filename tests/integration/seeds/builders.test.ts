import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import * as a from '#seeds/builders.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
});
afterAll(() => store.drop());

const school = { educationOrganisationId: 'skolan' };
const weeks = { from: '2027-W36', to: '2027-W40' } as const;

test('a world of one round is stored and read as it was said', async () => {
  await a.keep(store.db, {
    organisations: [
      a.anOrganisation({ id: 'skolan', kind: 'education_provider' }),
      a.anOrganisation({ id: 'regionen' }),
    ],
    units: [
      a.aUnit({ id: 'avd-1', organisationId: 'regionen' }),
      a.aUnit({ id: 'avd-2', organisationId: 'regionen', requiredAttests: ['hygiene'] }),
    ],
    closures: [{ id: 'stängt', unitId: 'avd-2', fromWeek: '2027-W44', toWeek: '2027-W45', reason: 'Flytt' }],
    programmes: [a.aProgramme({ id: 'ssk', ...school })],
    courses: [a.aCourse({ id: 'om4', programmeId: 'ssk' })],
    persons: [a.aPerson({ id: 'alva' }), a.aPerson({ id: 'hanna', homeTown: 'Halmstad' })],
    learners: [a.aLearner({ id: 'student', personId: 'alva', programmeId: 'ssk', ...school })],
    burdens: [
      {
        ...{ id: 'ingång', learnerId: 'student', term: 'HT2027', kind: 'opening', hundredths: 200 },
        recordedAt: '2027-02-01T08:00:00.000Z',
      },
    ],
    attests: [{ id: 'hygien', learnerId: 'student', kind: 'hygiene', validFrom: '2027-01-01' }],
    conflicts: [{ id: 'jäv', learnerId: 'student', unitId: 'avd-2', kind: 'conflict_of_interest' }],
    supervisors: [a.aSupervisor({ id: 'handledare', personId: 'hanna', unitId: 'avd-1', maxLearners: 3 })],
    rounds: [a.aRound({ id: 'omgång', programmeId: 'ssk' }), a.aRound({ id: 'förra', programmeId: 'ssk' })],
    periods: [
      a.aPeriod({ id: 'nu', roundId: 'omgång', courseId: 'om4' }),
      a.aPeriod({ id: 'då', roundId: 'förra', courseId: 'om4', fromWeek: '2027-W10', toWeek: '2027-W12' }),
    ],
    participations: [{ id: 'med', roundId: 'omgång', learnerId: 'student' }],
    wishes: [{ id: 'önskan', roundId: 'omgång', learnerId: 'student', unitId: 'avd-1', rank: 1 }],
    capacities: [...a.capacityOf('avd-1', 'all', weeks, 4), ...a.capacityOf('avd-1', 'vfu_basic', weeks, 2)],
    placements: [
      a.aPlacement({
        ...school,
        id: 'plats',
        roundId: 'förra',
        periodId: 'då',
        learnerId: 'student',
        unitId: 'avd-2',
        fromWeek: '2027-W10',
        toWeek: '2027-W12',
        state: 'evaluated',
      }),
    ],
  });

  const facts = await loadRoundFacts(store.db.read, 'omgång');
  const problem = facts && buildProblem(facts);
  expect(problem?.learners).toMatchObject([
    {
      id: 'student',
      burden: 2,
      visitedUnits: ['avd-2'],
      conflictUnits: [{ unitId: 'avd-2', kind: 'conflict_of_interest' }],
      wishes: [{ unitId: 'avd-1', rank: 1 }],
      attests: [{ kind: 'hygiene', validFrom: '2027-01-01' }],
    },
  ]);
  expect(problem?.demands.map((demand) => demand.options.map((option) => option.unitId))).toEqual([['avd-1']]);
  expect(problem?.resources.map(({ kind, places }) => [kind, places['2027-W38']])).toEqual([
    ['unit_total', 4],
    ['unit_form', 2],
    ['supervisors', 3],
  ]);
});
