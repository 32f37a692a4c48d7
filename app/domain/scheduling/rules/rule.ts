import type { Facts } from '../facts.ts';
import type { ModelBuilder } from '../model-builder.ts';
import type { Plan } from '../plan.ts';
import type { Demand, SchedulingLearner, SchedulingUnit } from '../problem.ts';
import type { ReasonCode, ReasonParams } from '../proposal.ts';

export interface Bilingual {
  sv: string;
  en: string;
}

/** One possible placement, with everything a rule may look at. */
export interface Placing {
  learner: SchedulingLearner;
  demand: Demand;
  unit: SchedulingUnit;
  travelMinutes: number;
  far: boolean;
  /** The unit a director has locked this demand to, if any. */
  lockedTo: string | undefined;
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
 * One scheduling rule. It contributes at one of two levels:
 * a single placement (`forbids`, `price`, `surcharge`), or a whole plan (`rows` for the solver;
 * `obstructs` and `marginal` for one placement added to a plan, without the solver).
 */
export interface Rule {
  id: string;
  name: Bilingual;
  description: Bilingual;
  strength: 'hard' | 'soft';
  /** Regulation, agreement or decision that the rule comes from. */
  source: Bilingual;
  defaultWeight: number;
  /** What one unit of weight is paid for; empty for hard rules. */
  weightUnit: Bilingual;
  defaultParams?: Setting['params'];
  /** Why this placement may never happen, or null. */
  forbids?(placing: Placing): Finding | null;
  /** Cost of this placement alone, a whole number. */
  price?(placing: Placing, setting: Setting): number;
  /** Extra cost in proportion to what the other rules charge for the same placement. */
  surcharge?(cost: number, placing: Placing, setting: Setting): number;
  /** Rows and columns of the solver's model. */
  rows?(model: ModelBuilder, facts: Facts, setting: Setting): void;
  /** Why this unit cannot be added to the plan for an open demand, or null. */
  obstructs?(plan: Plan, demand: number, unit: number): Finding | null;
  /** What the plan as a whole costs more (or less) when this unit is added for an open demand. */
  marginal?(plan: Plan, demand: number, unit: number, setting: Setting): number;
}

export const NO_WEIGHT = { defaultWeight: 0, weightUnit: { sv: '', en: '' } } as const;
