import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { stretchesOf } from '#app/domain/placements/demands.ts';
import { assignmentsOf } from '#app/domain/placements/judge-move.ts';
import { breachesOf } from '#app/domain/placements/plan-breaches.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Queries } from '#db/database.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { loadFacts } from './load-problem.server.ts';

/**
 * The plan of a round against the records of today: the demands that wait for a place, and the hard rules that it breaks.
 * Placements of those who no longer take part, or have left, are `unknown` demands.
 * What is still required is not broken by a place that is open, and where a placement is locked it simply is.
 */
export async function checkPlan(db: Queries, roundId: string) {
  // One after the other: inside a transaction there is one connection.
  const facts = await loadFacts(db, roundId);
  const placements = await listHoldingPlacements(db, roundId);
  const problem = buildProblem(facts);
  const stretches = stretchesOf(facts.records);
  const settled = new Set(
    facts.periods.flatMap((period) =>
      facts.learners.flatMap(({ id }) =>
        stretches(period, id).flatMap(({ demandId, isSettled }) => (isSettled ? [demandId] : [])),
      ),
    ),
  );
  const assignments = assignmentsOf(problem, placements);
  const { violations, unplaced } = checkAssignments({ ...problem, locks: [] }, assignments);
  const broken = violations.filter(({ code }) => code !== 'need_unmet');
  const demands = new Set(problem.demands.map(({ id }) => id));
  const unknown = assignments.map(({ demandId }) => demandId).filter((id) => !demands.has(id));
  const waiting = unplaced.filter((demandId) => !settled.has(demandId));
  return { placements, unplaced: waiting, unknown, broken, breaches: breachesOf(problem, assignments, broken) };
}
