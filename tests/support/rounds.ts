import type { Database } from '#db/database.ts';
import {
  aCourse,
  aLearner,
  anOrganisation,
  aPeriod,
  aPerson,
  aProgramme,
  aRound,
  aSupervisor,
  aUnit,
  capacityOf,
  keep,
} from '#seeds/builders.ts';

export const WEEKS = { from: '2027-W36', to: '2027-W40' } as const;
export const PERIOD = 'autumn';
export const LEARNERS = ['alva', 'bo', 'cilla'];

export function demandOf(learnerId: string): string {
  return `${PERIOD}~${learnerId}`;
}

/**
 * A round with one period, three learners who live in Halmstad, and three wards of which each takes one learner. All
 * wish for Norra first; Bo has a conflict of interest there, Cilla was there before.
 */
export async function insertRound(db: Database): Promise<void> {
  const school = { educationOrganisationId: 'hh' };
  await keep(db, {
    organisations: [anOrganisation({ id: 'region' }), anOrganisation({ id: 'hh', kind: 'education_provider' })],
    units: ['norra', 'sodra', 'vastra'].map((id) =>
      aUnit({ id, organisationId: 'region', contactEmail: `${id}@example.se` }),
    ),
    programmes: [aProgramme({ id: 'nursing', ...school })],
    courses: [aCourse({ id: 'om4', programmeId: 'nursing' })],
    persons: [...LEARNERS, 'handledaren'].map((id) =>
      aPerson({ id, givenName: id, email: `${id}@example.se`, homeTown: 'Halmstad' }),
    ),
    learners: LEARNERS.map((id) => aLearner({ id, personId: id, programmeId: 'nursing', ...school })),
    conflicts: [{ id: 'c', learnerId: 'bo', unitId: 'norra', kind: 'conflict_of_interest' }],
    supervisors: [aSupervisor({ id: 'handledaren', personId: 'handledaren', unitId: 'sodra', maxLearners: 1 })],
    rounds: [
      aRound({ id: 'round', programmeId: 'nursing' }),
      aRound({ id: 'earlier', programmeId: 'nursing', state: 'closed' }),
    ],
    periods: [
      aPeriod({ id: PERIOD, roundId: 'round', courseId: 'om4', fromWeek: WEEKS.from, toWeek: WEEKS.to }),
      aPeriod({ id: 'past', roundId: 'earlier', courseId: 'om4', fromWeek: '2026-W36', toWeek: '2026-W40' }),
    ],
    participations: LEARNERS.map((id) => ({ id: `in-${id}`, roundId: 'round', learnerId: id })),
    wishes: LEARNERS.map((id) => ({ id: `wish-${id}`, roundId: 'round', learnerId: id, unitId: 'norra', rank: 1 })),
    capacities: ['norra', 'sodra', 'vastra'].flatMap((id) => [
      ...capacityOf(id, 'all', WEEKS, 1),
      ...capacityOf(id, 'vfu_basic', WEEKS, 1),
    ]),
    placements: [
      {
        id: 'before',
        roundId: 'earlier',
        periodId: 'past',
        learnerId: 'cilla',
        unitId: 'norra',
        form: 'vfu_basic',
        fromWeek: '2026-W36',
        toWeek: '2026-W40',
        state: 'completed',
        educationOrganisationId: 'hh',
        financing: 'agreement_hei',
        source: 'history',
        updatedAt: '2026-09-01T00:00:00.000Z',
      },
    ],
  });
}
