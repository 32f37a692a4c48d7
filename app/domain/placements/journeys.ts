import { knownJourneys } from '#app/domain/shared/known-journeys.ts';
import { findPlace, homePlace } from '#app/domain/shared/places.ts';
import { estimateTravelMinutes } from '#app/domain/shared/travel.ts';
import type { RoundFacts, UnitFacts } from './round-facts.ts';

/** Used for a learner whose home is not known: neither near nor far. */
const UNKNOWN_HOME_MINUTES = 30;

export interface Journey {
  /** One way. */
  minutes: number;
  /** Somebody has stated it; else it is estimated, and to be called so wherever it is shown. */
  isKnown: boolean;
}

/** From a learner's home to a unit. All that is asked of where journeys come from: an estimate, a matrix, a timetable. */
export type TravelTable = (learnerId: string, unitId: string) => Journey;

/**
 * What is stated of a journey, by public transport before the car, else an estimate; a fixed middle value where the home
 * is not known.
 */
export function travelTable(
  { learners, journeys }: Pick<RoundFacts, 'learners' | 'journeys'>,
  units: readonly UnitFacts[],
): TravelTable {
  const known = knownJourneys(journeys);
  const homes = new Map(
    learners.map((learner) => [learner.id, { learner, place: homePlace(learner.homePostcode, learner.homeTown) }]),
  );
  const goals = new Map(units.map((unit) => [unit.id, { unit, point: pointOf(unit) }]));
  return (learnerId, unitId) => {
    const [home, goal] = [homes.get(learnerId), goals.get(unitId)];
    if (!home || !goal) return { minutes: UNKNOWN_HOME_MINUTES, isKnown: false };
    const { public_transport: byPublic, car } = known(home.learner, goal.unit.path);
    const minutes = byPublic ?? car ?? null;
    if (minutes !== null) return { minutes, isKnown: true };
    const { place } = home;
    const estimate = place && goal.point ? estimateTravelMinutes(place, goal.point) : UNKNOWN_HOME_MINUTES;
    return { minutes: estimate, isKnown: false };
  };
}

function pointOf(unit: UnitFacts) {
  const town = findPlace(unit.town);
  if (unit.latitude === null || unit.longitude === null) return town;
  return { ...(town ? { id: town.id } : {}), lat: unit.latitude, lon: unit.longitude };
}
