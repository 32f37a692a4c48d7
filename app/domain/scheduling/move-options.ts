import { costsOf, judgeOption, openedAt, type WhyNot } from './explain.ts';
import { at } from './facts.ts';
import type { Candidate } from './facts.ts';
import { obstacle } from './moves.ts';
import type { Plan } from './plan.ts';
import type { Assignment, Problem, ResourceKind } from './problem.ts';

export interface MoveOption {
  unitId: string;
  /** One way. */
  travelMinutes: number;
  /** Somebody has stated the journey; else it is estimated. */
  isJourneyKnown: boolean;
  /** Cost against where the demand is now; for an open demand the cost of placing it there. */
  costDifference: number;
  whyNot: WhyNot;
  /**
   * Other placements that have to go elsewhere at least before this one can be made: a lower estimate, from what is full
   * there and the learner's own placements alone. Null where a rule forbids the placement whatever others do.
   */
  leastMoved: number | null;
}

/** Every unit a demand could be at, in a plan that otherwise stays as it is: the possible ones first, the cheapest first. */
export function moveOptions(problem: Problem, assignments: readonly Assignment[], demandId: string): MoveOption[] {
  const { facts, plan, demand, current } = openedAt(problem, assignments, demandId);
  if (demand === undefined) return [];
  const total = (costs: readonly { cost: number }[]) => costs.reduce((sum, part) => sum + part.cost, 0);
  const before = current ? total(costsOf(plan, current)) : 0;
  const { candidates, excluded, demand: wanted } = at(facts.demands, demand);
  const journeys = new Map(wanted.options.map((option) => [option.unitId, option]));
  return [...candidates, ...excluded]
    .filter((option) => option !== current)
    .map((option) => {
      const costs = costsOf(plan, option);
      return {
        unitId: option.placing.unit.id,
        travelMinutes: journeys.get(option.placing.unit.id)?.travelMinutes ?? option.placing.travelMinutes,
        isJourneyKnown: journeys.get(option.placing.unit.id)?.isKnown === true,
        costDifference: total(costs) - before,
        whyNot: judgeOption(plan, option, costs, before),
        leastMoved: leastMoved(plan, option),
      };
    })
    .sort(
      (a, b) =>
        Number(a.whyNot.kind !== 'possible') - Number(b.whyNot.kind !== 'possible') ||
        a.costDifference - b.costDifference ||
        (a.unitId < b.unitId ? -1 : 1),
    );
}

const GUARDS: Readonly<Record<ResourceKind, string>> = {
  unit_total: 'unit-capacity',
  unit_form: 'form-capacity',
  unit_level: 'level-capacity',
  supervisors: 'supervisors-maximum',
  beds: 'housing',
};

function leastMoved(plan: Plan, option: Candidate): number | null {
  if (option.forbidden) return null;
  if (!obstacle(plan, option)) return 0;
  const missing = option.slots
    .filter(({ resource }) => plan.facts.settings.get(GUARDS[resource.kind])?.enabled)
    .map(({ index, free }) => (plan.slotLoad[index] ?? 0) + 1 - free);
  return Math.max(1, ...missing);
}
