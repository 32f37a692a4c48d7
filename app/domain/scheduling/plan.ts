import { at } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Assignment } from './problem.ts';

/** A plan under construction: the unit of each demand (-1 = open) and the loads that follow from it. */
export interface Plan {
  facts: Facts;
  /** Unit position per demand. */
  chosen: Int32Array;
  slotLoad: Int32Array;
  /** Learners per unit and period: unit x periods + period. */
  unitLoad: Int32Array;
}

/** An empty plan, or one with the given assignments, legal or not; unknown demands and units are left out. */
export function createPlan(facts: Facts, assignments: readonly Assignment[] = []): Plan {
  const plan: Plan = {
    facts,
    chosen: new Int32Array(facts.demands.length).fill(-1),
    slotLoad: new Int32Array(facts.slots.slots.length),
    unitLoad: new Int32Array(facts.units.length * facts.periods.length),
  };
  for (const { demandId, unitId } of assignments) {
    const demand = facts.demandIndex.get(demandId);
    const unit = facts.unitIndex.get(unitId);
    if (demand !== undefined && unit !== undefined && plan.chosen[demand] === -1) place(plan, demand, unit);
  }
  return plan;
}

export function place(plan: Plan, demand: number, unit: number): void {
  plan.chosen[demand] = unit;
  changeLoad(plan, demand, unit, 1);
}

export function remove(plan: Plan, demand: number): void {
  const unit = plan.chosen[demand] ?? -1;
  if (unit < 0) return;
  changeLoad(plan, demand, unit, -1);
  plan.chosen[demand] = -1;
}

function changeLoad(plan: Plan, demand: number, unit: number, by: number): void {
  for (const slot of plan.facts.slots.of(demand, unit))
    plan.slotLoad[slot.index] = (plan.slotLoad[slot.index] ?? 0) + by;
  const cell = unitPeriod(plan.facts, demand, unit);
  plan.unitLoad[cell] = (plan.unitLoad[cell] ?? 0) + by;
}

/** Position of a demand's period at a unit in `unitLoad`. */
export function unitPeriod(facts: Facts, demand: number, unit: number): number {
  const period = facts.periodIndex.get(at(facts.demands, demand).demand.periodId) ?? 0;
  return unit * facts.periods.length + period;
}

/** The same learner's demands that the plan has placed, as pairs of demand and unit. */
export function placedOfLearner(plan: Plan, demand: number): { demand: number; unit: number }[] {
  const learner = at(plan.facts.learners, at(plan.facts.demands, demand).learner);
  const placed: { demand: number; unit: number }[] = [];
  for (const other of learner.demands) {
    const unit = plan.chosen[other] ?? -1;
    if (unit >= 0) placed.push({ demand: other, unit });
  }
  return placed;
}

/** The plan as a list, in the order of the problem's demands. */
export function assignmentsOf(plan: Plan): Assignment[] {
  return plan.facts.demands.flatMap(({ demand }, index) => {
    const unit = plan.chosen[index] ?? -1;
    return unit < 0 ? [] : [{ demandId: demand.id, unitId: at(plan.facts.units, unit).id }];
  });
}
