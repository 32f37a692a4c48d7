import { DEFAULT_FAR_FROM_MINUTES } from './problem.ts';
import type { Demand, Problem, SchedulingLearner, SchedulingUnit } from './problem.ts';
import type { CostPart, Reason } from './proposal.ts';
import type { Setting } from './rules/rule.ts';
import type { SlotIndex } from './slots.ts';

/** A placement that no rule forbids on its own, with its price. */
export interface Candidate {
  index: number;
  demand: number;
  unit: number;
  travelMinutes: number;
  far: boolean;
  costs: CostPart[];
  price: number;
}

export interface ExcludedOption {
  unitId: string;
  reason: Reason;
}

export interface DemandFacts {
  demand: Demand;
  learner: number;
  candidates: Candidate[];
  excluded: ExcludedOption[];
}

export interface LearnerFacts {
  learner: SchedulingLearner;
  demands: number[];
  /** Needs that may be left after the round: they can be met later, or no plan could meet them. */
  needsForLater: number;
}

/** A problem prepared for the engine: references resolved to positions, forbidden options set aside, prices computed. */
export interface Facts {
  problem: Problem;
  settings: Map<string, Setting>;
  demands: DemandFacts[];
  learners: LearnerFacts[];
  units: SchedulingUnit[];
  candidates: Candidate[];
  periods: string[];
  slots: SlotIndex;
  demandIndex: Map<string, number>;
  unitIndex: Map<string, number>;
  periodIndex: Map<string, number>;
}

/** Whether a one-way journey counts as far in this problem. */
export function isFar(problem: Problem, travelMinutes: number): boolean {
  return travelMinutes >= (problem.farFromMinutes ?? DEFAULT_FAR_FROM_MINUTES);
}

/** The element at a position that is known to exist. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`No element at ${index}`);
  return item;
}
