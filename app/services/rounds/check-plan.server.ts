import { brokenOff, demandIdOf } from '#app/domain/placements/demands.ts';
import { assignmentsOf } from '#app/domain/placements/judge-move.ts';
import { breachesOf } from '#app/domain/placements/plan-breaches.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Queries } from '#db/database.ts';
import { listHoldingPlacements, listInterrupted } from '#db/queries/plan.ts';
import { loadProblem } from './load-problem.server.ts';

/**
 * The plan of a round against the records of today: the demands that wait for a place, and the hard rules that it breaks.
 * Placements of those who no longer take part, or have left, are `unknown` demands.
 * What is still required is not broken by a place that is open, and where a placement is locked it simply is.
 */
export async function checkPlan(db: Queries, roundId: string) {
  const [problem, placements, ended] = await Promise.all([
    loadProblem(db, roundId),
    listHoldingPlacements(db, roundId),
    listInterrupted(db, roundId),
  ]);
  const settled = new Set([
    ...ended.map(({ periodId, learnerId }) => demandIdOf(periodId, learnerId)),
    ...brokenOff(placements),
  ]);
  const assignments = assignmentsOf(problem, placements);
  const { violations, unplaced } = checkAssignments({ ...problem, locks: [] }, assignments);
  const broken = violations.filter(({ code }) => code !== 'need_unmet');
  const demands = new Set(problem.demands.map(({ id }) => id));
  const unknown = assignments.map(({ demandId }) => demandId).filter((id) => !demands.has(id));
  const waiting = unplaced.filter((demandId) => !settled.has(demandId));
  return { placements, unplaced: waiting, unknown, broken, breaches: breachesOf(problem, assignments, broken) };
}
