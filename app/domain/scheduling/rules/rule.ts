import type { Bilingual } from '../../shared/bilingual.ts';
import type { Candidate, Facts, LearnerFacts } from '../facts.ts';
import type { OwnModel } from '../own-rows.ts';
import type { SharedModel } from '../shared-model.ts';
import type { Plan } from '../plan.ts';
import type { BedNeed, Demand, SchedulingLearner, SchedulingUnit } from '../problem.ts';
import type { ReasonCode, ReasonParams } from '../proposal.ts';

/** One possible placement, with everything a rule may look at. */
export interface Placing {
  learner: SchedulingLearner;
  demand: Demand;
  unit: SchedulingUnit;
  travelMinutes: number;
  far: boolean;
  /** Of road, one way; absent where nobody has asked for it. */
  kilometres?: number;
  /** One has to have a car to come there in time, or to work there. */
  needsCar?: boolean;
  /** The journey is too long to make every day; `travelMinutes` is what it counts as with a bed. */
  bed?: BedNeed;
  /** The unit a director has locked this demand to, if any. */
  lockedTo: string | undefined;
}

/** What is left for a learner beside the placements that are made. */
export interface Remaining {
  /** Periods of the round that are still open. */
  openPeriods: number;
  /** Needs that may be left after the round: they can be met later, or no plan could meet them. */
  needsForLater: number;
}

/** A value of a rule's own that a round sets: a whole number from 0. */
export interface RuleInput {
  /** The parameter's name. */
  name: string;
  label: Bilingual;
  unit: Bilingual;
  most: number;
}

/** The rule as it applies to one problem: catalogue defaults overlaid with the round's own settings. */
export interface Setting {
  enabled: boolean;
  weight: number;
  params: Record<string, number | number[]>;
}

export interface Finding {
  code: ReasonCode;
  params: ReasonParams;
}

/**
 * One scheduling rule. It speaks at the level where its subject lives:
 * one placement or the lack of it (`forbids`, `price`, `surcharge`, `leftOpen`), one learner's placements together (`obstructs`, `chargesOncePer`),
 * or everything that learners share (`full` and `marginal` for one more placement, `rows` for the solver).
 */
export interface Rule {
  id: string;
  name: Bilingual;
  description: Bilingual;
  strength: 'hard' | 'soft';
  /** Rests on law, on a director's lock or on what others have been promised: no round may do without it. */
  always?: true;
  /** Speaks of what has been published: what it weighs is settled where a published plan is mended, and by no round. */
  repairOnly?: true;
  /** Off until a round chooses it, as one of the choices of fairness: it is no line of its own among the rules. */
  standsOff?: true;
  /**
   * What one exception from it weighs where planners look for what would place everybody, one more place at a unit weighing
   * 2. Only hard rules that a round may switch off have it.
   */
  exceptionWeight?: number;
  /** Off until a round turns it on. */
  optIn?: true;
  /** Its rows tie learners to each other beyond what they share of a unit, so that they are no flow. It comes last in the catalogue. */
  bindsLearners?: true;
  /** Regulation, agreement or decision that the rule comes from. */
  source: Bilingual;
  /** A whole number. */
  defaultWeight: number;
  /** What one unit of weight is paid for; empty for hard rules. */
  weightUnit: Bilingual;
  defaultParams?: Setting['params'];
  /** The parameters that a round sets in its form. */
  inputs?: readonly RuleInput[];

  /** Why this placement may never happen, or null. */
  forbids?(placing: Placing, setting: Setting): Finding | null;
  /** Cost of this placement alone, a whole number. */
  price?(placing: Placing, setting: Setting): number;
  /** Extra cost in proportion to what the rules before it charge for the same placement. */
  surcharge?(cost: number, placing: Placing, setting: Setting): number;

  /** Cost of leaving the demand open, beside what `everyone-placed` says: a whole number, never below 0. */
  leftOpen?(demand: Demand, setting: Setting): number;

  /**
   * Why a learner with these other placements cannot have this one too, or null. What is obstructed must stay
   * obstructed when more of the open periods are filled.
   */
  obstructs?(placing: Placing, others: readonly Placing[], remaining: Remaining): Finding | null;
  /**
   * All that `obstructs` looks at in a placement of a given demand. Placements of a demand that look alike are obstructed
   * alike, so that the engine tries one for all. Left out when the unit itself matters.
   */
  sees?(placing: Placing): string;
  /**
   * What `obstructs` says, as rows over the learner's own placements. It may say less, never more: the engine is guided by
   * it, and holds plans to `obstructs`.
   */
  ownRows?(model: OwnModel, learner: LearnerFacts, facts: Facts): void;
  /**
   * How many exceptions this placement, which is obstructed, needs beside those that the others need already, so that
   * the sum does not hang on their order. Left out when that is always one.
   */
  exceptions?(placing: Placing, others: readonly Placing[]): number;
  /** Placements of a learner that are alike here are charged the rule's weight once, however many they are. */
  chargesOncePer?(placing: Placing): string;

  /** Why no more learners fit where the candidate would go, or null. */
  full?(plan: Plan, candidate: Candidate): Finding | null;
  /** What one more learner there changes in costs that belong to the unit, a whole number of either sign. */
  marginal?(plan: Plan, candidate: Candidate, setting: Setting): number;
  /** The same as rows and columns for the solver. */
  rows?(model: SharedModel, facts: Facts, setting: Setting): void;
}

export const NO_WEIGHT = { defaultWeight: 0, weightUnit: { sv: '', en: '' } } as const;
