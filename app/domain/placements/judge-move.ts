import type { Violation } from '#app/domain/scheduling/check.ts';
import { consequences, type Consequences } from '#app/domain/scheduling/explain.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { IsoWeek } from '../shared/weeks.ts';
import { demandIdOf } from './demands.ts';

interface Placed {
  periodId: string;
  learnerId: string | null;
  fromWeek: IsoWeek;
  unitId: string;
}

/** Placements as the optimiser names them: by the demand of their learner and period that begins in their first week. */
export function assignmentsOf({ demands }: Pick<Problem, 'demands'>, placements: readonly Placed[]): Assignment[] {
  const keyOf = (periodId: string, learnerId: string, week: string | undefined) => `${periodId} ${learnerId} ${week}`;
  const known = new Map(
    demands.map((demand) => [keyOf(demand.periodId, demand.learnerId, demand.weeks[0]), demand.id]),
  );
  return placements.flatMap(({ periodId, learnerId, fromWeek, unitId }) => {
    if (learnerId === null) return [];
    const demandId = known.get(keyOf(periodId, learnerId, fromWeek)) ?? demandIdOf(periodId, learnerId);
    return [{ demandId, unitId }];
  });
}

/**
 * What placing a demand at a unit by hand would break and cost; `unitId` null takes its placement away. Who no longer
 * takes part, or has left, is placed nowhere: `unknown_demand`.
 */
export function judgeMove(
  problem: Problem,
  assignments: readonly Assignment[],
  demandId: string,
  unitId: string | null,
): Consequences {
  const judged = consequences(problem, assignments, demandId, unitId);
  if (unitId === null || problem.demands.some(({ id }) => id === demandId)) return judged;
  const unknown: Violation = { rule: 'candidates', code: 'unknown_demand', params: {}, demandId };
  return { ...judged, violations: [unknown, ...judged.violations] };
}
