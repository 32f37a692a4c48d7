import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { Weights } from '#app/domain/scheduling/remedies/elastic-facts.ts';
import { findRule } from '#app/domain/scheduling/rules/catalog.ts';
import { everyPlan } from '../arbitrary-problem.ts';

export interface Fewest {
  open: number;
  weight: number;
}

const CAPACITIES = ['unit-capacity', 'form-capacity', 'supervisors-maximum'];

/** Fewest open and then the lightest changes, by trying every plan and every set of placements on added places. */
export function fewestByForce(problem: Problem, weights: Weights): Fewest {
  let best = { open: Infinity, weight: Infinity };
  for (const plan of everyPlan(problem)) {
    const open = problem.demands.length - plan.length;
    if (open > best.open) continue;
    const weight =
      exceptionsIn(problem, plan, weights) + unlocksIn(problem, plan, weights) + addedIn(problem, plan, weights);
    if (weight < Infinity && (open < best.open || weight < best.weight)) best = { open, weight };
  }
  return best;
}

function exceptionsIn(problem: Problem, plan: readonly Assignment[], weights: Weights): number {
  const { violations } = checkAssignments({ ...problem, locks: [] }, plan);
  return violations
    .filter(({ rule }) => !CAPACITIES.includes(rule))
    .reduce((sum, { rule }) => {
      const found = findRule(rule);
      return sum + (found?.exceptionWeight === undefined ? Infinity : weights.exception(found));
    }, 0);
}

function unlocksIn({ locks }: Problem, plan: readonly Assignment[], weights: Weights): number {
  const let_go = locks.filter(({ demandId, unitId }) =>
    plan.every((one) => one.demandId !== demandId || one.unitId !== unitId),
  );
  // A lock is kept open by no plan: the others give way.
  const isOpen = let_go.some(({ demandId }) => plan.every((one) => one.demandId !== demandId));
  if (isOpen) return Infinity;
  return let_go.length === 0 ? 0 : let_go.length * weights.unlock;
}

function addedIn(problem: Problem, plan: readonly Assignment[], weights: Weights): number {
  for (let count = 0; count <= plan.length; count++) {
    if (count > 0 && weights.place === Infinity) return Infinity;
    for (const kept of subsets(plan, plan.length - count)) {
      const { violations } = checkAssignments({ ...problem, locks: [] }, kept);
      if (!violations.some(({ rule }) => CAPACITIES.includes(rule))) return count === 0 ? 0 : count * weights.place;
    }
  }
  return Infinity;
}

function* subsets<T>(list: readonly T[], size: number): Generator<T[]> {
  if (size === 0) return yield [];
  for (let first = 0; first + size <= list.length; first++) {
    for (const rest of subsets(list.slice(first + 1), size - 1)) yield [list[first]!, ...rest];
  }
}
