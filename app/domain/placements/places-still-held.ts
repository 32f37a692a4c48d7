import type { Problem, UsedPlaces } from '../scheduling/problem.ts';
import { expandWeeks } from '../shared/weeks.ts';
import type { PlacedRow } from './repair-problem.ts';

/**
 * The problem with the places of those who have left their education but whose placements have not been ended: a unit still
 * expects them, so that nobody is moved there before the placement ends.
 */
export function withPlacesStillHeld(problem: Problem, rows: readonly PlacedRow[]): Problem {
  const known = new Set(problem.learners.map(({ id }) => id));
  const leaving = rows.filter(({ learnerId }) => learnerId !== null && !known.has(learnerId));
  const usedPlaces = leaving.flatMap(({ unitId, fromWeek, toWeek }) =>
    problem.resources
      .filter(({ unitIds }) => unitIds.includes(unitId))
      .flatMap(({ id }): UsedPlaces[] =>
        expandWeeks({ from: fromWeek, to: toWeek }).map((week) => ({ resourceId: id, week, places: 1 })),
      ),
  );
  return usedPlaces.length === 0 ? problem : { ...problem, usedPlaces: [...problem.usedPlaces, ...usedPlaces] };
}
