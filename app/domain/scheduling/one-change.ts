import { at, optionAt } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { addedCost, obstacle, planWith } from './moves.ts';
import { partnersOf } from './pairs.ts';
import { assignmentsOf, place, remove } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Assignment } from './problem.ts';
import type { Published, RepairChange } from './repair.ts';

export interface OneChange {
  assignments: Assignment[];
  /** None or one. */
  changes: RepairChange[];
  weightedChanges: number;
}

/**
 * The cheapest way to make a placement in a plan that otherwise stands with no other placement changed or, failing that,
 * with one, found by trying each. Null when one will not do, or when two could weigh less than it.
 */
export function withOneChange(facts: Facts, others: readonly Published[], wanted: Assignment): OneChange | null {
  const plan = planWith(facts, others);
  const option = optionOf(facts, wanted);
  if (!option) return null;
  if (!obstacle(plan, option)) {
    place(plan, option);
    return { assignments: assignmentsOf(plan), changes: [], weightedChanges: 0 };
  }
  const weights = new Map(others.map(({ demandId, noticeWeight = 1 }) => [demandId, noticeWeight]));
  const lightest = Math.min(...weights.values());
  let best: Swap | null = null;
  for (const demand of inTheWay(plan, option)) {
    if (weights.get(at(facts.demands, demand).demand.id) !== lightest) continue;
    const found = cheapestSwap(plan, option, demand);
    if (found && (!best || found.cost < best.cost)) best = found;
  }
  return best && carriedOut(plan, option, best, lightest);
}

interface Swap {
  old: Candidate;
  next: Candidate;
  cost: number;
}

function optionOf(facts: Facts, { demandId, unitId }: Assignment): Candidate | null {
  const [demand, unit] = [facts.demandIndex.get(demandId), facts.unitIndex.get(unitId)];
  const option = demand === undefined || unit === undefined ? undefined : optionAt(facts, demand, unit);
  return option && option.forbidden === null ? option : null;
}

/** What a placement can be barred by: the learner's other placements, those that take places where it would, and her pair's. */
function inTheWay({ facts, chosen }: Plan, option: Candidate): number[] {
  const slots = new Set(option.slots);
  const partners = new Set((partnersOf(facts).get(option.demand) ?? []).map(({ demand }) => demand));
  const { learner } = at(facts.demands, option.demand);
  return [...facts.demands.keys()].filter((demand) => {
    const candidate = chosen[demand];
    if (!candidate || demand === option.demand) return false;
    if (partners.has(demand) || at(facts.demands, demand).learner === learner) return true;
    return candidate.slots.some((slot) => slots.has(slot));
  });
}

/** Where one of them would go at the least cost for everybody; the plan is left as it was. */
function cheapestSwap(plan: Plan, option: Candidate, demand: number): Swap | null {
  const old = plan.chosen[demand];
  if (!old) return null;
  let best: Swap | null = null;
  remove(plan, demand);
  if (!obstacle(plan, option)) {
    const base = addedCost(plan, option) - addedCost(plan, old);
    place(plan, option);
    for (const next of at(plan.facts.demands, demand).candidates) {
      if (next.unit === old.unit) continue;
      const cost = base + addedCost(plan, next);
      if ((!best || cost < best.cost) && !obstacle(plan, next)) best = { old, next, cost };
    }
    remove(plan, option.demand);
  }
  place(plan, old);
  return best;
}

function carriedOut(plan: Plan, option: Candidate, { old, next }: Swap, noticeWeight: number): OneChange {
  remove(plan, old.demand);
  place(plan, option);
  const reason = obstacle(plan, old);
  place(plan, next);
  const ids = { demandId: old.placing.demand.id, from: old.placing.unit.id, to: next.placing.unit.id };
  return {
    assignments: assignmentsOf(plan),
    changes: [{ ...ids, noticeWeight, reason }],
    weightedChanges: noticeWeight,
  };
}
