import type { Candidate } from './facts.ts';
import type { Plan } from './plan.ts';
import type { CostPart, Reason } from './proposal.ts';
import { RULES } from './rules/catalog.ts';

/** Why the candidate cannot be added for its open demand, by the first rule in the catalogue's order; null if it can. */
export function obstacle(plan: Plan, candidate: Candidate): Reason | null {
  for (const rule of RULES) {
    if (!rule.obstructs || !plan.facts.settings.get(rule.id)?.enabled) continue;
    const finding = rule.obstructs(plan, candidate.demand, candidate.unit);
    if (finding) return { rule: rule.id, ...finding };
  }
  return null;
}

/** What adding the candidate changes in the costs of the plan as a whole, by rule. */
export function marginalCosts(plan: Plan, candidate: Candidate): CostPart[] {
  const parts: CostPart[] = [];
  for (const rule of RULES) {
    const setting = plan.facts.settings.get(rule.id);
    if (!rule.marginal || !setting?.enabled) continue;
    const cost = rule.marginal(plan, candidate.demand, candidate.unit, setting);
    if (cost !== 0) parts.push({ rule: rule.id, cost });
  }
  return parts;
}

/** What the objective changes when the candidate is added for its open demand (the price of an open demand apart). */
export function addedCost(plan: Plan, candidate: Candidate): number {
  let cost = candidate.price;
  for (const part of marginalCosts(plan, candidate)) cost += part.cost;
  return cost;
}
