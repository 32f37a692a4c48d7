import { compileFacts } from './compile-facts.ts';
import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { addedCost, obstacle, planWith } from './moves.ts';
import { assignmentsOf, place } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Assignment, Problem } from './problem.ts';

/**
 * First come, first served: each demand in the given order takes what is cheapest for it at that moment.
 * The baseline that every proposal is compared with.
 */
export function allocateGreedily(problem: Problem): Assignment[] {
  return assignmentsOf(greedyPlan(compileFacts(problem)));
}

/** The greedy plan around the locks. */
export function greedyPlan(facts: Facts): Plan {
  const plan = planWith(facts, facts.problem.locks);
  for (let demand = 0; demand < facts.demands.length; demand++) {
    if (plan.chosen[demand]) continue;
    const best = cheapestFree(plan, demand);
    if (best) place(plan, best);
  }
  return plan;
}

/** The cheapest candidate that nothing stands in the way of; the first of equals. */
export function cheapestFree(plan: Plan, demand: number): Candidate | null {
  let best: Candidate | null = null;
  let lowest = Infinity;
  for (const candidate of at(plan.facts.demands, demand).candidates) {
    const cost = addedCost(plan, candidate);
    if (cost >= lowest || obstacle(plan, candidate)) continue;
    best = candidate;
    lowest = cost;
  }
  return best;
}
