import type { Facts } from './facts.ts';
import { at, optionAt } from './facts.ts';
import { obstacle } from './moves.ts';
import { emptyPlan, place } from './plan.ts';
import type { Reason } from './proposal.ts';

/** Why the locked placements cannot all stand, each with its demand and unit; empty when they can. */
export function lockConflicts(facts: Facts): Reason[] {
  const plan = emptyPlan(facts);
  const conflicts: Reason[] = [];
  for (const { demandId, unitId } of facts.problem.locks) {
    const reason = lockConflict(facts, plan, demandId, unitId);
    if (reason) conflicts.push({ ...reason, params: { ...reason.params, demandId, unitId } });
  }
  return conflicts;
}

function lockConflict(
  facts: Facts,
  plan: ReturnType<typeof emptyPlan>,
  demandId: string,
  unitId: string,
): Reason | null {
  const rule = 'locked-placements';
  const demand = facts.demandIndex.get(demandId);
  const unit = facts.unitIndex.get(unitId);
  if (demand === undefined) return { rule, code: 'unknown_demand', params: {} };
  if (unit === undefined) return { rule, code: 'unknown_unit', params: {} };
  if (plan.chosen[demand]) return { rule, code: 'locked_twice', params: {} };
  const option = optionAt(facts, demand, unit);
  if (!option) return { rule, code: 'not_candidate', params: {} };
  if (option.forbidden) return option.forbidden;
  const reason = obstacle(plan, option);
  if (reason) return reason;
  place(plan, at(facts.candidates, option.index));
  return null;
}
