import type { ConflictKind, SupervisionModel } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';

export const PROBLEM_FORMAT = 'placement-problem/1';
export const PROPOSAL_FORMAT = 'placement-proposal/1';
/** Version of the engine; kept with every proposal so that a result can be traced to the rules that made it. */
export const ENGINE_VERSION = '1.1.0';

/**
 * A placement round as the optimiser sees it: plain JSON, no database, no clock.
 * Equal problems, lists in equal order, give equal proposals.
 */
export interface Problem {
  format: typeof PROBLEM_FORMAT;
  /** Seed of every pseudo-random choice: the same problem gives the same proposal, byte for byte. */
  seed: number;
  timeLimitSeconds: number;
  /** From how many minutes one way a journey is far; absent = 75. */
  farFromMinutes?: number;
  learners: SchedulingLearner[];
  units: SchedulingUnit[];
  demands: Demand[];
  resources: SharedResource[];
  /** Places that other rounds already hold; subtracted from the resources' places. Leave empty if places are free places. */
  usedPlaces: UsedPlaces[];
  locks: Lock[];
  /** Learners who are to be, or wish to be, at the same unit in the same weeks of the same course; absent = none. */
  pairs?: LearnerPair[];
  /** Rules that differ from their defaults; a rule that is not named here applies as the catalogue says. */
  rules: RuleSetting[];
}

export interface SchedulingLearner {
  id: string;
  /** The placement form, to find the resources that only this form uses. */
  form?: string;
  /** How hard earlier terms were, 0 = not at all; multiplies this learner's costs (rule `fairness`). */
  burden: number;
  /** Sectors that the programme still requires. */
  needs: SectorNeed[];
  /** Periods after this round in which needs can still be met; absent = none, all needs must be met in this round. */
  laterPeriods?: number;
  /** Weeks in which another round holds a place for the learner; absent = none. */
  busyWeeks?: IsoWeek[];
  /** Units of earlier placements, which may not be repeated. */
  visitedUnits: string[];
  conflictUnits: ConflictUnit[];
  attests: LearnerAttest[];
  /** Most periods of this round with a far journey; absent = no limit. */
  maxFarPeriods?: number;
  wishes: Wish[];
  /** Excepted from the longest journey, or nobody knows where from she would travel. */
  anyDistance?: boolean;
  /** Is known to have no car. */
  withoutCar?: boolean;
  /** Under 18 on the first day of the round. */
  minor?: boolean;
  /** What has been decided for her in this round (rule `special-decisions`); absent = nothing. */
  decisions?: SpecialDecision[];
}

/** Where a learner is to be, or is never to be, or how far away she may be at most. */
export type SpecialDecision =
  | { kind: 'only_at' | 'never_at'; unitIds: string[] }
  /** One way. */
  | { kind: 'most_minutes'; minutes: number };

export interface SectorNeed {
  sector: string;
  count: number;
}

export interface ConflictUnit {
  unitId: string;
  kind: ConflictKind;
}

export interface LearnerAttest {
  /** A code of the vocabulary's ATTESTS. */
  kind: string;
  /** ISO dates, both inclusive; absent = open. */
  validFrom?: string;
  validTo?: string;
}

/** A wish names a unit, for one period, or for any period when `periodId` is absent. */
export interface Wish {
  unitId: string;
  periodId?: string;
  /** 1 is the first wish. */
  rank: number;
}

export interface SchedulingUnit {
  id: string;
  sector: string;
  /** Hospital, municipality or other place that counts as one for continuity. */
  site: string;
  requiredAttests: string[];
  closedWeeks: IsoWeek[];
  /** Learners the unit has been promised, per period (rule `promised-minimum`). */
  minPlaces: PromisedMinimum[];
  /** Learners of the round that it lacks to its smallest group, per period (rule `smallest-group`); absent = none. */
  smallestGroups?: PromisedMinimum[];
  /** The term of the programme from which it takes learners; absent = from the first. */
  firstTerm?: number;
  model?: SupervisionModel;
  /** The unit takes no learners under 18. */
  refusesMinors?: boolean;
}

export interface PromisedMinimum {
  periodId: string;
  places: number;
}

/** One learner in one period: exactly one placement is wanted. */
export interface Demand {
  id: string;
  learnerId: string;
  periodId: string;
  /** Weeks in which a place is held. */
  weeks: IsoWeek[];
  /** First and last day (ISO dates); attests must be valid from the first to the last. */
  startsOn: string;
  endsOn: string;
  allowedSectors: string[];
  /** How far into the programme the learner is, to find the resources that only this level uses; absent = none of them. */
  level?: string;
  options: PlacementOption[];
  /** What those concerned have been told; absent where nothing has been published. */
  published?: PublishedPlacement;
  /** Courses that have to be done before, and that the learner has not done (rule `prerequisites`); absent = none. */
  prerequisites?: Prerequisite[];
}

export interface Prerequisite {
  /** As people call it. */
  course: string;
  /** The learner's demands of this round in which she does it in time: one of them has to be placed. */
  demandIds: string[];
}

export interface PublishedPlacement {
  unitId: string;
  /** How many ordinary changes a change of this placement counts as: a whole number of 1 or more. */
  noticeWeight: number;
}

export interface PlacementOption {
  unitId: string;
  /** One-way journey. */
  travelMinutes: number;
  /** Somebody has stated it; absent = estimated. */
  isKnown?: boolean;
  /** Of road, one way; absent unless a rule asks for it. */
  kilometres?: number;
  /** One has to have a car to come there in time, or to work there. */
  needsCar?: boolean;
  /** The journey is too long to make every day (rule `housing`); absent = it is not. */
  bed?: BedNeed;
}

/** She needs a bed where the unit is, in all the weeks. */
export interface BedNeed {
  place: string;
  /** What the journey then counts as, in all rules about it. */
  minutes: number;
  /** There is none in some of the weeks. */
  isMissing?: boolean;
}

export const DEFAULT_FAR_FROM_MINUTES = 75;

export const RESOURCE_KINDS = ['unit_total', 'unit_form', 'unit_level', 'supervisors', 'beds'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/**
 * Something learners share: every placement at one of its units takes one place in every week of its demand; of kind
 * `beds` only one that needs a bed.
 */
export interface SharedResource {
  id: string;
  kind: ResourceKind;
  unitIds: string[];
  /** Only learners of this form take places; absent = all learners. */
  form?: string;
  /** Only demands of this level take places; absent = all demands. */
  level?: string;
  /** Where beds are; absent = they are none. */
  place?: string;
  /** Places per week; a week that is not named has none. */
  places: Partial<Record<IsoWeek, number>>;
}

export interface UsedPlaces {
  resourceId: string;
  week: IsoWeek;
  places: number;
}

export interface Lock {
  demandId: string;
  unitId: string;
}

export interface LearnerPair {
  learnerIds: [string, string];
  /** Never at different units (rule `pairs-together`); else it costs (rule `pairs-wished`). */
  required: boolean;
}

export interface RuleSetting {
  id: string;
  enabled: boolean;
  /** Soft rules only; a whole number of 0 or more, in the unit that the rule's catalogue entry names. */
  weight?: number;
  /** Values of the rule's own parameters (thresholds, steps), by name. */
  params?: Record<string, number | number[]>;
}

/** A choice of unit for some of the demands. */
export interface Assignment {
  demandId: string;
  unitId: string;
}
