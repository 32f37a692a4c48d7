import { judge } from './compile-facts.ts';
import { at, optionAt } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { addedCharge } from './once-charges.ts';
import { rulesWithin } from './patterns.ts';
import { emptyPlan, otherPlacements, place } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Assignment } from './problem.ts';
import type { CostPart, Reason } from './proposal.ts';
import { RULES } from './rules/catalog.ts';
import type { Placing } from './rules/rule.ts';

/** A plan with the given assignments, legal or not; demands and units that the problem lacks are left out. */
export function planWith(facts: Facts, assignments: readonly Assignment[]): Plan {
  const plan = emptyPlan(facts);
  for (const { demandId, unitId } of assignments) {
    const demand = facts.demandIndex.get(demandId);
    const unit = facts.unitIndex.get(unitId);
    if (demand === undefined || unit === undefined) continue;
    place(plan, optionAt(facts, demand, unit) ?? judge(facts, demand, unit, { travelMinutes: 0 }));
  }
  return plan;
}

/** Why the candidate cannot be added to the plan, by the first rule in the catalogue's order; null if it can. */
export function obstacle(plan: Plan, candidate: Candidate): Reason | null {
  const others = otherPlacements(plan, candidate.demand);
  const within = obstacleWithin(plan.facts, candidate, others);
  if (within) return within;
  for (const rule of RULES) {
    if (!rule.full || !plan.facts.settings.get(rule.id)?.enabled) continue;
    const finding = rule.full(plan, candidate);
    if (finding) return { rule: rule.id, ...finding };
  }
  return null;
}

/** Why the learner's other placements stand in the way, or null. */
export function obstacleWithin(facts: Facts, candidate: Candidate, others: readonly Placing[]): Reason | null {
  const { demands, needsForLater } = at(facts.learners, at(facts.demands, candidate.demand).learner);
  const remaining = { openPeriods: demands.length - others.length - 1, needsForLater };
  for (const rule of RULES) {
    if (!rule.obstructs || !facts.settings.get(rule.id)?.enabled) continue;
    const finding = rule.obstructs(candidate.placing, others, remaining);
    if (finding) return { rule: rule.id, ...finding };
  }
  const isBeyond = facts.caps && rulesWithin(facts).beyondCap(candidate.placing, others, remaining);
  return isBeyond ? { rule: 'worst-off-first', code: 'crowded_out', params: {} } : null;
}

/** What the learner's placements together cost more with the candidate. */
export function costWithin(facts: Facts, candidate: Candidate, others: readonly Placing[]): CostPart[] {
  const parts: CostPart[] = [];
  for (const charge of rulesWithin(facts).charges) {
    const cost = addedCharge(charge, candidate.placing, others);
    if (cost !== 0) parts.push({ rule: charge.rule, cost });
  }
  return parts;
}

/** What adding the candidate for its open demand changes in the costs of learner and unit as wholes, by rule. */
export function marginalCosts(plan: Plan, candidate: Candidate): CostPart[] {
  const parts = costWithin(plan.facts, candidate, otherPlacements(plan, candidate.demand));
  for (const rule of RULES) {
    const setting = plan.facts.settings.get(rule.id);
    if (!rule.marginal || !setting?.enabled) continue;
    const cost = rule.marginal(plan, candidate, setting);
    if (cost !== 0) parts.push({ rule: rule.id, cost });
  }
  return parts;
}

/** What the objective changes when the candidate is added for its open demand, the price of an open demand apart. */
export function addedCost(plan: Plan, candidate: Candidate): number {
  let cost = candidate.price;
  for (const part of marginalCosts(plan, candidate)) cost += part.cost;
  return cost;
}
