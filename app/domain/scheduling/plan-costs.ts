import { openCosts } from './compile-facts.ts';
import { at } from './facts.ts';
import { emptyPlan, place } from './plan.ts';
import type { Plan } from './plan.ts';
import { marginalCosts } from './moves.ts';
import type { PromisedMinimum } from './problem.ts';
import type { CostPart } from './proposal.ts';

export interface PlanCosts {
  objective: number;
  /** Costs of learners and units as wholes and of open demands, by rule; nothing that belongs to one placement. */
  shared: CostPart[];
}

/** What a plan costs, built up one placement at a time from the empty plan. */
export function planCosts(plan: Plan): PlanCosts {
  const { facts } = plan;
  const shared = new Map<string, number>();
  function add({ rule, cost }: CostPart): void {
    shared.set(rule, (shared.get(rule) ?? 0) + cost);
  }
  const wanted: [string, PromisedMinimum[]][] = [
    ['promised-minimum', facts.units.flatMap((unit) => unit.minPlaces)],
    ['smallest-group', facts.units.flatMap((unit) => unit.smallestGroups ?? [])],
  ];
  for (const [rule, minima] of wanted) {
    const setting = facts.settings.get(rule);
    const all = minima.reduce((sum, { places }) => sum + places, 0);
    if (setting?.enabled) add({ rule, cost: setting.weight * all });
  }
  const built = emptyPlan(facts);
  let objective = 0;
  for (const [index, candidate] of plan.chosen.entries()) {
    if (!candidate) {
      add({ rule: 'everyone-placed', cost: facts.settings.get('everyone-placed')?.weight ?? 0 });
      for (const part of openCosts(facts, at(facts.demands, index).demand)) add(part);
      continue;
    }
    objective += candidate.price;
    for (const part of marginalCosts(built, candidate)) add(part);
    place(built, candidate);
  }
  const parts = [...shared].map(([rule, cost]) => ({ rule, cost })).filter(({ cost }) => cost !== 0);
  return { objective: objective + parts.reduce((sum, { cost }) => sum + cost, 0), shared: parts };
}
