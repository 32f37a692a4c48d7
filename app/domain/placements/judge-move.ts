import { consequences, type Consequences } from '#app/domain/scheduling/explain.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { demandIdOf } from './build-problem.ts';

interface Placed {
  periodId: string;
  learnerId: string | null;
  unitId: string;
}

/** Placements as the optimiser names them. */
export function assignmentsOf(placements: readonly Placed[]): Assignment[] {
  return placements.flatMap(({ periodId, learnerId, unitId }) =>
    learnerId === null ? [] : [{ demandId: demandIdOf(periodId, learnerId), unitId }],
  );
}

/** What placing a demand at a unit by hand would break and cost; `unitId` null takes its placement away. */
export function judgeMove(
  problem: Problem,
  placements: readonly Placed[],
  demandId: string,
  unitId: string | null,
): Consequences {
  return consequences(problem, assignmentsOf(placements), demandId, unitId);
}
