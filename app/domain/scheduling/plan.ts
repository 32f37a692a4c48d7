import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import type { Assignment } from './problem.ts';
import type { Placing } from './rules/rule.ts';

/** A plan under construction: the choice of each demand (null = open) and the loads that follow from it. */
export interface Plan {
  facts: Facts;
  chosen: (Candidate | null)[];
  /** Places taken per slot. */
  slotLoad: Int32Array;
  /** Learners per unit and period, by a candidate's `cell`. */
  cellLoad: Int32Array;
}

export function emptyPlan(facts: Facts): Plan {
  return {
    facts,
    chosen: facts.demands.map(() => null),
    slotLoad: new Int32Array(facts.slots.slots.length),
    cellLoad: new Int32Array(facts.units.length * facts.periods.length),
  };
}

export function place(plan: Plan, candidate: Candidate): void {
  remove(plan, candidate.demand);
  plan.chosen[candidate.demand] = candidate;
  changeLoad(plan, candidate, 1);
}

export function remove(plan: Plan, demand: number): void {
  const candidate = plan.chosen[demand];
  if (!candidate) return;
  changeLoad(plan, candidate, -1);
  plan.chosen[demand] = null;
}

function changeLoad(plan: Plan, candidate: Candidate, by: number): void {
  for (const { index } of candidate.slots) plan.slotLoad[index] = (plan.slotLoad[index] ?? 0) + by;
  plan.cellLoad[candidate.cell] = (plan.cellLoad[candidate.cell] ?? 0) + by;
}

/** The other placements of the same learner. */
export function otherPlacements(plan: Plan, demand: number): Placing[] {
  const { demands } = at(plan.facts.learners, at(plan.facts.demands, demand).learner);
  return demands.flatMap((other) => (other === demand ? [] : (plan.chosen[other]?.placing ?? [])));
}

/** The plan as a list, in the order of the problem's demands. */
export function assignmentsOf(plan: Plan): Assignment[] {
  return plan.chosen.flatMap((candidate) =>
    candidate ? [{ demandId: candidate.placing.demand.id, unitId: candidate.placing.unit.id }] : [],
  );
}
