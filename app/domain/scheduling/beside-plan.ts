import { changedPlacements } from './changed-placements.ts';
import { checkAssignments } from './check.ts';
import { compileFacts } from './compile-facts.ts';
import { leastCarried } from './least-carried.ts';
import { planWith } from './moves.ts';
import { learnersOf, outcomeOf } from './plan-outcome.ts';
import type { PlanOutcome } from './plan-outcome.ts';
import type { Assignment, Problem } from './problem.ts';
import type { Proposal, SolveOptions } from './proposal.ts';
import { solve } from './solve.ts';

/** The plan that a problem would get, beside the one that stands; both are weighed by the same rules. */
export interface BesidePlan {
  /** Null where nothing is placed yet. */
  now: (PlanOutcome & { broken: number }) | null;
  /** Null where what is locked contradicts the rules. */
  then: PlanOutcome | null;
  /** Placements that would be another, new, or none. */
  changed: { moved: number; added: number; left: number };
  proof: Pick<Proposal, 'status' | 'gap'>;
  /** Locked placements that contradict the rules. */
  conflicts: number;
}

/** Far above what the placements of one learner cost by any weights that a round may have. */
const OPEN_COST = 1e9;

/**
 * Solves the problem and sets the answer beside what stands. Both are weighed by the problem's rules, or by those of
 * `weighedBy`, the same problem with other weights. For a thread of its own.
 */
export async function besidePlan(
  problem: Problem,
  standing: readonly Assignment[],
  options: SolveOptions = {},
  weighedBy: Problem = problem,
): Promise<BesidePlan> {
  const { status, gap, assignments, conflicts } = await solve(problem, options);
  const facts = compileFacts(weighedBy);
  const least = leastCarried(facts, OPEN_COST);
  const outcome = (made: readonly Assignment[]) => {
    const plan = planWith(facts, made);
    return outcomeOf(plan, learnersOf(plan, least));
  };
  const { violations } = checkAssignments(problem, standing);
  const broken = new Set(violations.flatMap(({ demandId }) => demandId ?? [])).size;
  const isPossible = status !== 'infeasible';
  const changes = isPossible ? changedPlacements(problem, standing, assignments) : [];
  return {
    now: standing.length > 0 ? { ...outcome(standing), broken } : null,
    then: isPossible ? outcome(assignments) : null,
    changed: {
      moved: changes.filter(({ from, to }) => from && to).length,
      added: changes.filter(({ from }) => !from).length,
      left: changes.filter(({ to }) => !to).length,
    },
    proof: { status, gap },
    conflicts: conflicts.length,
  };
}
