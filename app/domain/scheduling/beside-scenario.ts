import { compileFacts } from './compile-facts.ts';
import { leastCarried } from './least-carried.ts';
import { planWith } from './moves.ts';
import { planCosts } from './plan-costs.ts';
import { learnersOf, outcomeOf } from './plan-outcome.ts';
import type { PlanOutcome } from './plan-outcome.ts';
import type { Assignment, Problem } from './problem.ts';
import type { CountedReason, Proposal, Reason, SolveOptions } from './proposal.ts';
import { repair } from './repair.ts';
import type { Published } from './repair.ts';
import { solve } from './solve.ts';

/** A round as it is with its plan, and as it would be. */
export interface ScenarioTask {
  problem: Problem;
  /** The same problem with the rules that plans are weighed by. */
  weighedBy: Problem;
  /** The plan that people have been told of: it is changed as little as possible; null while it may be made anew. */
  published: Published[] | null;
  now: { problem: Problem; assignments: Assignment[] };
}

export type ScenarioOutcome = PlanOutcome & { cost: number };

/** What would become of a round. */
export interface ScenarioAnswer {
  /** Of the plan as it is; null where nothing is placed. */
  now: ScenarioOutcome | null;
  /** Null where what is locked contradicts the rules. */
  then: ScenarioOutcome | null;
  assignments: Assignment[];
  /** Who is without a place, with what stands in the way most. */
  unplaced: { demandId: string; reason: CountedReason | null }[];
  status: Proposal['status'];
  gap: number;
  /** Locked placements that contradict the rules, with the rule. */
  conflicts: Reason[];
}

/** Far above what the placements of one learner cost by any weights that a round may have. */
const OPEN_COST = 1e9;

/**
 * Solves what a round would be, or mends the plan that has been published with the fewest changes, and weighs the answer and
 * the plan as it is by the round's own rules. For a thread of its own.
 */
export async function besideScenario(
  { problem, weighedBy, published, now }: ScenarioTask,
  options: SolveOptions = {},
): Promise<ScenarioAnswer> {
  const answer = published ? await mended(problem, published, options) : await solve(problem, options);
  return scenarioAnswer({ weighedBy, now }, answer);
}

async function mended(problem: Problem, published: readonly Published[], options: SolveOptions): Promise<Proposal> {
  const { proposal, isProven } = await repair(problem, published, options);
  // What has been asked for is the fewest changes: that is what is proven or not.
  return { ...proposal, status: isProven ? 'optimal' : 'feasible', gap: isProven ? 0 : proposal.gap };
}

/** An answer of the engine with what it gives beside the plan as it is. */
export function scenarioAnswer(
  { weighedBy, now }: Pick<ScenarioTask, 'weighedBy' | 'now'>,
  { status, gap, conflicts, assignments, unplaced }: Proposal,
): ScenarioAnswer {
  const isPossible = status !== 'infeasible';
  return {
    now: now.assignments.length > 0 ? weigh(now.problem, now.assignments) : null,
    then: isPossible ? weigh(weighedBy, assignments) : null,
    assignments: isPossible ? assignments.map(({ demandId, unitId }) => ({ demandId, unitId })) : [],
    unplaced: isPossible
      ? unplaced.map(({ demandId, reasons: [reason] }) => ({ demandId, reason: reason ?? null }))
      : [],
    status,
    gap,
    conflicts,
  };
}

function weigh(problem: Problem, assignments: readonly Assignment[]): ScenarioOutcome {
  const facts = compileFacts(problem);
  const plan = planWith(facts, assignments);
  const outcome = outcomeOf(plan, learnersOf(plan, leastCarried(facts, OPEN_COST)));
  return { ...outcome, cost: planCosts(plan).objective };
}
