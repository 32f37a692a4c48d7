import { assignmentsOf } from '#app/domain/placements/judge-move.ts';
import { breachesOf } from '#app/domain/placements/plan-breaches.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Queries } from '#db/database.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { loadProblem } from './load-problem.server.ts';

/**
 * The plan of a round against the records of today: the demands without a place, and the hard rules that it breaks.
 * What is still required is not broken by a place that is open, and where a placement is locked it simply is.
 */
export async function checkPlan(db: Queries, roundId: string) {
  const [problem, placements] = await Promise.all([loadProblem(db, roundId), listHoldingPlacements(db, roundId)]);
  const assignments = assignmentsOf(placements);
  const { violations, unplaced } = checkAssignments({ ...problem, locks: [] }, assignments);
  const broken = violations.filter(({ code }) => code !== 'need_unmet');
  return { placements, unplaced, broken, breaches: breachesOf(problem, assignments, broken) };
}
