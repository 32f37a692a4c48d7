import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { Weights } from '#app/domain/scheduling/remedies/elastic-facts.ts';
import { findRule } from '#app/domain/scheduling/rules/catalog.ts';
import { everyPlan } from '../arbitrary-problem.ts';

export interface Fewest {
  open: number;
  weight: number;
}

const CAPACITIES = new Set(['unit-capacity', 'form-capacity', 'level-capacity', 'supervisors-maximum']);

/** Fewest open and then the lightest changes for any weights, by trying every plan and every set of added places. */
export function byForce(problem: Problem): (weights: Weights) => Fewest {
  const plans = [...everyPlan(problem)].flatMap((plan) =>
    [...everyEasing(problem, plan)].flatMap(({ eased, bedless }) => {
      const broken = brokenBy(eased, plan).filter((rule) => !CAPACITIES.has(rule));
      const isLawful = broken.every((rule) => rule !== 'housing' && findRule(rule)?.exceptionWeight !== undefined);
      const unlocked = unlockedBy(eased, plan);
      if (!isLawful || unlocked === null) return [];
      const all = [...broken, ...Array<string>(bedless).fill('housing')];
      return [{ open: problem.demands.length - plan.length, broken: all, unlocked, added: addedBy(eased, plan) }];
    }),
  );
  return (weights) => {
    let best = { open: Infinity, weight: Infinity };
    for (const { open, broken, unlocked, added } of plans) {
      const excepted = broken.reduce((sum, rule) => sum + weights.exception(findRule(rule)!), 0);
      const weight = excepted + times(unlocked, weights.unlock) + times(added, weights.place);
      if (weight < Infinity && (open < best.open || (open === best.open && weight < best.weight)))
        best = { open, weight };
    }
    return best;
  };
}

/** Every choice of those who are to travel every day instead of having a bed. */
function* everyEasing(problem: Problem, plan: readonly Assignment[]): Generator<{ eased: Problem; bedless: number }> {
  const unitOf = new Map(plan.map(({ demandId, unitId }) => [demandId, unitId]));
  const housed = problem.demands.filter(({ id, options }) =>
    options.some(({ unitId, bed }) => bed && unitOf.get(id) === unitId),
  );
  for (let bedless = 0; bedless <= housed.length; bedless++) {
    for (const some of subsets(housed, bedless)) {
      const demands = problem.demands.map((demand) =>
        some.includes(demand) ? { ...demand, options: demand.options.map(({ bed: _, ...option }) => option) } : demand,
      );
      yield { eased: { ...problem, demands }, bedless };
    }
  }
}

function times(count: number, weight: number): number {
  return count === 0 ? 0 : count * weight;
}

function brokenBy(problem: Problem, plan: readonly Assignment[]): string[] {
  return checkAssignments({ ...problem, locks: [] }, plan).violations.map(({ rule }) => rule);
}

/** Locked demands that are elsewhere; null when one is open, since it is the others that give way. */
function unlockedBy({ locks }: Problem, plan: readonly Assignment[]): number | null {
  const unitOf = new Map(plan.map(({ demandId, unitId }) => [demandId, unitId]));
  if (locks.some(({ demandId }) => !unitOf.has(demandId))) return null;
  return locks.filter(({ demandId, unitId }) => unitOf.get(demandId) !== unitId).length;
}

/** The fewest placements without which the others have room. */
function addedBy(problem: Problem, plan: readonly Assignment[]): number {
  for (let count = 0; count < plan.length; count++) {
    for (const kept of subsets(plan, plan.length - count))
      if (!brokenBy(problem, kept).some((rule) => CAPACITIES.has(rule))) return count;
  }
  return plan.length;
}

function* subsets<T>(list: readonly T[], size: number): Generator<T[]> {
  if (size === 0) return yield [];
  for (let first = 0; first + size <= list.length; first++) {
    for (const rest of subsets(list.slice(first + 1), size - 1)) yield [list[first]!, ...rest];
  }
}
