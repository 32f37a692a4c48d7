import type { ScenarioAnswer, ScenarioTask } from '../../scheduling/beside-scenario.ts';
import type { CountedReason } from '../../scheduling/proposal.ts';
import { placementDifferences } from './difference.ts';
import type { PlacementDifference } from './difference.ts';
import { loadDifferences } from './load-difference.ts';
import type { LoadDifference } from './load-difference.ts';

/** What is kept of a scenario when it has been worked out: numbers, and who and what is otherwise than in the plan then. */
export interface KeptAnswer extends Pick<ScenarioAnswer, 'now' | 'then' | 'status' | 'gap' | 'conflicts'> {
  /** With what stands most in the way of somebody who has no place. */
  differences: (PlacementDifference & { reason: CountedReason | null })[];
  loads: LoadDifference[];
}

/** What an answer to a task is kept as; without differences where there is no plan. */
export function keptAnswer({ problem, now: plan }: ScenarioTask, answer: ScenarioAnswer): KeptAnswer {
  const { now, then, status, gap, conflicts, assignments, unplaced } = answer;
  const planned = { problem, assignments };
  const reasonOf = new Map(unplaced.map(({ demandId, reason }) => [demandId, reason]));
  const differences = then === null ? [] : placementDifferences(plan, planned);
  return {
    ...{ now, then, status, gap, conflicts },
    differences: differences.map((one) => ({ ...one, reason: one.to ? null : (reasonOf.get(one.demandId) ?? null) })),
    loads: then === null ? [] : loadDifferences(plan, planned),
  };
}
