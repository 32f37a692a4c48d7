import type { RoundFacts, SupervisorFacts, UnitFacts } from '#app/domain/placements/round-facts.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { expandWeeks } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';

/** Two weeks over the new year of a long year: 53 comes between. */
export const PERIOD = {
  id: 'p1',
  courseId: 'c1',
  fromWeek: '2026-W52',
  toWeek: '2027-W01',
  allowedSectors: [],
  term: 0,
} as const;
export const WEEKS: IsoWeek[] = ['2026-W52', '2026-W53', '2027-W01'];

export function unitFacts(facts: Partial<UnitFacts> = {}): UnitFacts {
  return {
    id: 'w61',
    sector: 'medicine',
    path: '/hsh/med/w61/',
    town: 'Halmstad',
    latitude: null,
    longitude: null,
    model: 'single',
    needsCar: false,
    refusesMinors: false,
    firstTerms: null,
    smallestGroup: null,
    requiredAttests: [],
    validFrom: '2020-01-01',
    validTo: null,
    closures: [],
    ...facts,
  };
}

export function learnerFacts(facts: Partial<RoundFacts['learners'][number]> = {}): RoundFacts['learners'][number] {
  return {
    id: 'alva',
    burdens: [],
    decisions: [],
    birthDate: null,
    homePostcode: null,
    car: null,
    anyDistance: false,
    homeTown: null,
    attests: [],
    conflicts: [],
    visited: [],
    elsewhere: [],
    wishes: [],
    ...facts,
  };
}

export function supervisorFacts(facts: Partial<SupervisorFacts> = {}): SupervisorFacts {
  return {
    unitId: 'w61',
    profession: 'nurse',
    maxLearners: 2,
    validFrom: '2020-01-01',
    validTo: null,
    percent: 100,
    absences: [],
    ...facts,
  };
}

export function places(
  form: PlacementForm | 'all',
  count: number,
  weeks: WeekRange = { from: PERIOD.fromWeek, to: PERIOD.toWeek },
  unitId = 'w61',
): RoundFacts['capacities'] {
  return expandWeeks(weeks).map((week) => ({ unitId, form, level: 'any', week, places: count, minimum: 0 }));
}

/** A round of one period over the new year with one learner and one ward that offers two places. */
export function roundFacts(facts: Partial<RoundFacts> = {}): RoundFacts {
  return {
    roundId: 'round',
    form: 'vfu_basic',
    term: 'HT2026',
    supervisorProfession: 'nurse',
    requiredSectors: {},
    rules: [],
    periods: [{ ...PERIOD, allowedSectors: [] }],
    learners: [learnerFacts()],
    units: [unitFacts()],
    capacities: [...places('all', 3), ...places('vfu_basic', 2)],
    held: [],
    supervisors: [],
    locks: [],
    records: [],
    journeys: [],
    pairs: [],
    prerequisites: [],
    housing: [],
    boarders: [],
    ...facts,
  };
}
