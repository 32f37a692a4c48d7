import type { Database } from '#db/database.ts';
import {
  aCourse,
  aLearner,
  anOrganisation,
  aPeriod,
  aPerson,
  aProgramme,
  aRound,
  aUnit,
  capacityOf,
  keep,
} from '#seeds/builders.ts';

const UNITS = 40;
const TOWNS = ['Halmstad', 'Varberg', 'Falkenberg', 'Kungsbacka', 'Laholm', 'Hylte'];
const PERIODS = [
  { from: '2027-W36', to: '2027-W40' },
  { from: '2027-W41', to: '2027-W45' },
  { from: '2027-W46', to: '2027-W50' },
] as const;

/** A round that keeps the optimiser busy for several seconds: everybody wishes for the same few wards. */
export async function insertLargeRound(db: Database, { learners = 240 } = {}): Promise<void> {
  const school = { educationOrganisationId: 'hh' };
  const ids = Array.from({ length: learners }, (_, index) => `l${index}`);
  const unitIds = Array.from({ length: UNITS }, (_, index) => `u${index}`);
  await keep(db, {
    organisations: [anOrganisation({ id: 'region' }), anOrganisation({ id: 'hh', kind: 'education_provider' })],
    units: unitIds.map((id, index) =>
      aUnit({
        id,
        organisationId: 'region',
        town: pick(TOWNS, index),
        sector: pick(['medicine', 'surgery', 'psychiatry'] as const, index),
        contactEmail: `${id}@example.se`,
      }),
    ),
    programmes: [aProgramme({ id: 'nursing', ...school })],
    courses: [aCourse({ id: 'om4', programmeId: 'nursing' })],
    persons: ids.map((id) =>
      aPerson({
        id,
        givenName: id,
        email: `${id}@example.se`,
        homeTown: pick(TOWNS, id.length * 7 + Number(id.slice(1))),
      }),
    ),
    learners: ids.map((id) => aLearner({ id, personId: id, programmeId: 'nursing', ...school })),
    rounds: [aRound({ id: 'round', programmeId: 'nursing', requiredSectors: { medicine: 1, surgery: 1 } })],
    periods: PERIODS.map(({ from, to }, index) =>
      aPeriod({ id: `p${index}`, roundId: 'round', courseId: 'om4', ordinal: index + 1, fromWeek: from, toWeek: to }),
    ),
    participations: ids.map((id) => ({ id: `in-${id}`, roundId: 'round', learnerId: id })),
    wishes: ids.flatMap((learnerId, index) =>
      [0, 1, 2].map((rank) => ({
        id: `w-${learnerId}-${rank}`,
        roundId: 'round',
        learnerId,
        unitId: pick(unitIds, (index * 5 + rank * 3) % 13),
        rank: rank + 1,
      })),
    ),
    capacities: unitIds.flatMap((id, index) =>
      PERIODS.flatMap((weeks) => {
        const places = Math.ceil(learners / UNITS) + (index % 3) - 1;
        return [...capacityOf(id, 'all', weeks, places + 1), ...capacityOf(id, 'vfu_basic', weeks, places + 1)];
      }),
    ),
  });
}

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('An empty list has nothing to pick from');
  return found;
}
