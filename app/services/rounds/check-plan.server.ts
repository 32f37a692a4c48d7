import { assignmentsOf } from '#app/domain/placements/judge-move.ts';
import { breachesOf } from '#app/domain/placements/plan-breaches.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Queries } from '#db/database.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { loadProblem } from './load-problem.server.ts';

/**
 * The plan of a round against the records of today: the demands without a place, and the hard rules that it breaks.
 * Placements of those who no longer take part, or have left, are `unknown` demands.
 * What is still required is not broken by a place that is open, and where a placement is locked it simply is.
 */
export async function checkPlan(db: Queries, roundId: string) {
  const [problem, placements] = await Promise.all([loadProblem(db, roundId), listHoldingPlacements(db, roundId)]);
  const assignments = assignmentsOf(placements);
  const { violations, unplaced } = checkAssignments({ ...problem, locks: [] }, assignments);
  const broken = violations.filter(({ code }) => code !== 'need_unmet');
  const demands = new Set(problem.demands.map(({ id }) => id));
  const unknown = assignments.map(({ demandId }) => demandId).filter((id) => !demands.has(id));
  return { placements, unplaced, unknown, broken, breaches: breachesOf(problem, assignments, broken) };
}
