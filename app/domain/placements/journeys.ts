import { knownJourneys } from '#app/domain/shared/known-journeys.ts';
import type { KnownJourney, StatedJourney } from '#app/domain/shared/known-journeys.ts';
import { findPlace, homePlace } from '#app/domain/shared/places.ts';
import { estimateRoadKm, estimateTravelMinutes } from '#app/domain/shared/travel.ts';
import type { LearnerFacts, UnitFacts } from './round-facts.ts';

/** Used for a learner whose home is not known: neither near nor far. */
const UNKNOWN_HOME_MINUTES = 30;

export interface Journey {
  /** One way. */
  minutes: number;
  /** Somebody has stated it; else it is estimated, and to be called so wherever it is shown. */
  isKnown: boolean;
  /** One has to have a car to come there in time, or to work there. */
  needsCar: boolean;
  /** Of road, one way, estimated; null where the home is not known. */
  kilometres: number | null;
}

/** From a learner's home to a unit. All that is asked of where journeys come from: an estimate, a matrix, a timetable. */
export type TravelTable = (learnerId: string, unitId: string) => Journey;

type TravellerFacts = Pick<LearnerFacts, 'id' | 'homePostcode' | 'homeTown' | 'car'>;

const NOWHERE: Journey = { minutes: UNKNOWN_HOME_MINUTES, isKnown: false, needsCar: false, kilometres: null };

/**
 * What is stated of a journey by public transport, or by car where one has to have one or a learner who has one comes
 * sooner; where nothing is stated an estimate, and a fixed middle value where the home is not known.
 */
export function travelTable(
  { learners, journeys }: { learners: readonly TravellerFacts[]; journeys: readonly StatedJourney[] },
  units: readonly UnitFacts[],
): TravelTable {
  const known = knownJourneys(journeys);
  const homes = new Map(
    learners.map((learner) => [learner.id, { learner, place: homePlace(learner.homePostcode, learner.homeTown) }]),
  );
  const goals = new Map(units.map((unit) => [unit.id, { unit, point: pointOf(unit) }]));
  return (learnerId, unitId) => {
    const [home, goal] = [homes.get(learnerId), goals.get(unitId)];
    if (!home || !goal) return NOWHERE;
    const stated = known(home.learner, goal.unit.path);
    const { place } = home;
    const estimate = place && goal.point ? estimateTravelMinutes(place, goal.point) : UNKNOWN_HOME_MINUTES;
    return {
      ...taken(stated, estimate, home.learner.car === 'yes'),
      needsCar: goal.unit.needsCar || stated.public_transport === null,
      kilometres: place && goal.point ? Math.round(estimateRoadKm(place, goal.point)) : null,
    };
  };
}

/** By public transport where it gets there in time, unless somebody with a car drives there sooner. */
function taken({ public_transport: byPublic, car }: KnownJourney, estimate: number, hasCar: boolean) {
  const drive = { minutes: car ?? estimate, isKnown: typeof car === 'number' };
  if (typeof byPublic !== 'number' || (hasCar && drive.minutes < byPublic)) return drive;
  return { minutes: byPublic, isKnown: true };
}

function pointOf(unit: UnitFacts) {
  const town = findPlace(unit.town);
  if (unit.latitude === null || unit.longitude === null) return town;
  return { ...(town ? { id: town.id } : {}), lat: unit.latitude, lon: unit.longitude };
}
