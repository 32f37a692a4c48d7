import type { Violation } from '#app/domain/scheduling/check.ts';
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

/**
 * What placing a demand at a unit by hand would break and cost; `unitId` null takes its placement away. Who no longer
 * takes part, or has left, is placed nowhere: `unknown_demand`.
 */
export function judgeMove(
  problem: Problem,
  placements: readonly Placed[],
  demandId: string,
  unitId: string | null,
): Consequences {
  const judged = consequences(problem, assignmentsOf(placements), demandId, unitId);
  if (unitId === null || problem.demands.some(({ id }) => id === demandId)) return judged;
  const unknown: Violation = { rule: 'candidates', code: 'unknown_demand', params: {}, demandId };
  return { ...judged, violations: [unknown, ...judged.violations] };
}
