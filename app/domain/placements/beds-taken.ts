import { expandWeeks, weekInRange } from '../shared/weeks.ts';
import type { HeldBed, HousingFacts } from './housing.ts';

export interface BedsTaken {
  /** Most learners who have a bed in the place in any of the weeks, whichever of its housing they live in. */
  taken: number;
  /** Beds of the place in that week. */
  offered: number;
}

/** The tightest of the weeks of some housing: all who have a bed in its place beside all beds there are. */
export function mostAtOnce(
  { place, fromWeek, toWeek }: Pick<HousingFacts, 'place' | 'fromWeek' | 'toWeek'>,
  housing: readonly HousingFacts[],
  held: readonly HeldBed[],
): BedsTaken {
  const weeks = expandWeeks({ from: fromWeek, to: toWeek }).map((week) => ({
    taken: held.filter((bed) => bed.place === place && weekInRange(week, bed)).length,
    offered: housing
      .filter((row) => row.place === place && weekInRange(week, { from: row.fromWeek, to: row.toWeek }))
      .reduce((sum, { beds }) => sum + beds, 0),
  }));
  const left = ({ taken, offered }: BedsTaken) => offered - taken;
  return weeks.reduce((tightest, week) =>
    left(week) < left(tightest) || (left(week) === left(tightest) && week.taken > tightest.taken) ? week : tightest,
  );
}
