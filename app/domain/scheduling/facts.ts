import { DEFAULT_FAR_FROM_MINUTES } from './problem.ts';
import type { Demand, Problem, SchedulingLearner, SchedulingUnit } from './problem.ts';
import type { Reason } from './proposal.ts';
import type { Placing, Setting } from './rules/rule.ts';
import type { Slot, SlotIndex } from './slots.ts';

/** One option of one demand, judged and priced on its own. */
export interface Candidate {
  /** Position among the allowed candidates, or -1 for a placement that a rule forbids. */
  index: number;
  demand: number;
  unit: number;
  placing: Placing;
  price: number;
  /** Where it takes a place. */
  slots: readonly Slot[];
  /** Its unit and period, at unit x periods + period. */
  cell: number;
  forbidden: Reason | null;
}

export interface DemandFacts {
  demand: Demand;
  learner: number;
  lockedTo: string | undefined;
  /** What it costs to leave it open, beside the price that every open demand has. */
  openCharge: number;
  /** The options no rule forbids. */
  candidates: Candidate[];
  excluded: Candidate[];
}

export interface LearnerFacts {
  learner: SchedulingLearner;
  demands: number[];
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
  /** Absent where nothing is capped. */
  caps?: Caps;
  /** Rules about a learner's placements together that may be broken, and the price of each time; absent = none. */
  excepted?: ReadonlyMap<string, number>;
}

export interface Caps {
  /** Most that each learner's placements may cost her, by position. */
  most: readonly number[];
  /** Only plans that leave nothing open are looked for: room is kept for what is still to be placed. */
  isWhole: boolean;
}

/** Whether a one-way journey counts as far in this problem. */
export function isFar(problem: Problem, travelMinutes: number): boolean {
  return travelMinutes >= (problem.farFromMinutes ?? DEFAULT_FAR_FROM_MINUTES);
}

/** The option of a demand at a unit (by position), allowed or not; undefined when the unit is no option. */
export function optionAt(facts: Facts, demand: number, unit: number): Candidate | undefined {
  const { candidates, excluded } = at(facts.demands, demand);
  return candidates.find((option) => option.unit === unit) ?? excluded.find((option) => option.unit === unit);
}

/** The learner's candidates, in the order of her demands. */
export function candidatesOf(facts: Facts, { demands }: LearnerFacts): Candidate[] {
  return demands.flatMap((demand) => at(facts.demands, demand).candidates);
}

/** The element at a position that is known to exist. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`No element at ${index}`);
  return item;
}
