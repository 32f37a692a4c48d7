import { costsOf, judgeOption, openedAt, type WhyNot } from './explain.ts';
import { at } from './facts.ts';
import type { Assignment, Problem } from './problem.ts';

export interface MoveOption {
  unitId: string;
  /** One way. */
  travelMinutes: number;
  /** Cost against where the demand is now; for an open demand the cost of placing it there. */
  costDifference: number;
  whyNot: WhyNot;
}

/** Every unit a demand could be at, in a plan that otherwise stays as it is: the possible ones first, the cheapest first. */
export function moveOptions(problem: Problem, assignments: readonly Assignment[], demandId: string): MoveOption[] {
  const { facts, plan, demand, current } = openedAt(problem, assignments, demandId);
  if (demand === undefined) return [];
  const total = (costs: readonly { cost: number }[]) => costs.reduce((sum, part) => sum + part.cost, 0);
  const before = current ? total(costsOf(plan, current)) : 0;
  const { candidates, excluded } = at(facts.demands, demand);
  return [...candidates, ...excluded]
    .filter((option) => option !== current)
    .map((option) => {
      const costs = costsOf(plan, option);
      return {
        unitId: option.placing.unit.id,
        travelMinutes: option.placing.travelMinutes,
        costDifference: total(costs) - before,
        whyNot: judgeOption(plan, option, costs, before),
      };
    })
    .sort(
      (a, b) =>
        Number(a.whyNot.kind !== 'possible') - Number(b.whyNot.kind !== 'possible') ||
        a.costDifference - b.costDifference ||
        (a.unitId < b.unitId ? -1 : 1),
    );
}
