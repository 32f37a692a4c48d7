export const ROTATION_PROBLEM_FORMAT = 'rotation-problem/1';

/** More than this many combinations of finished blocks per resident are refused: the search keeps all of them. */
export const MOST_STATES = 20_000;

/**
 * Residents who each shall pass a set of blocks at clinics, in weeks counted from `firstWeek`. Costs are whole numbers,
 * less is better. Everything that the engine knows is here: it reads no clock and no records.
 */
export interface RotationProblem {
  format: typeof ROTATION_PROBLEM_FORMAT;
  seed: number;
  timeLimitSeconds: number;
  /** The ISO week that is week 0, such as `2027-W10`; for those who read the plan. */
  firstWeek?: string;
  /** Weeks that the problem covers; every week number is below it. */
  weeks: number;
  towns: { id: string }[];
  /** Kilometres from town (row) to town (column), in the order of `towns`. */
  kilometres: number[][];
  clinics: RotationClinic[];
  /** Places that other learners hold at a clinic in a week. */
  usedPlaces: { clinicId: string; week: number; places: number }[];
  /** Intake waves and how many may begin in each. */
  waves: { id: string; places: number }[];
  /** Every block of the type `before` ends before any block of the type `after` begins. */
  order: { before: string; after: string }[];
  residents: RotationResident[];
  weights: RotationWeights;
}

export interface RotationClinic {
  id: string;
  /** What kind of block may be done here. */
  type: string;
  townId: string;
  /** Places for learners of all kinds: one number for all weeks, or one per week. */
  places: number | number[];
}

export interface RotationResident {
  id: string;
  homeTownId: string;
  /** Per cent of full time; a block lasts 100 / percent as long, rounded up to whole weeks. */
  percent: number;
  /** Windows of employment (`to` is the first week after); with several, such as one per wave, the plan chooses one. */
  employment: EmploymentWindow[];
  leave: WeekSpan[];
  /** Clinics where the resident may not be: a conflict of interest. What is fixed there stays. */
  barred?: string[];
  blocks: RotationBlock[];
  /** Stays that are settled. They may lie outside employment and leave; what they leave of a block is planned. */
  fixed: FixedStay[];
  wishes: RotationWish[];
}

/** From a week up to, not including, another. */
export interface WeekSpan {
  from: number;
  to: number;
}

export interface EmploymentWindow extends WeekSpan {
  waveId?: string;
}

export interface RotationBlock {
  id: string;
  type: string;
  /** Weeks of full-time work. */
  weeks: number;
  /** The block may be done in several stays, each at least so long, in steps of so many weeks (of calendar time). */
  split?: { leastWeeks: number; stepWeeks: number };
}

export interface FixedStay {
  blockId: string;
  clinicId: string;
  from: number;
  /** Calendar weeks; the whole block when left out. */
  weeks?: number;
}

/** A wish for a place (each stay elsewhere costs `wishPlace`) or for when the block begins (costs `wishWindow` outside). */
export type RotationWish =
  | { blockId: string; kind: 'town'; townId: string }
  | { blockId: string; kind: 'clinic'; clinicId: string }
  | { blockId: string; kind: 'window'; firstWeek: number; lastWeek: number };

export interface RotationWeights {
  /** Per kilometre from home to the clinic, for every stay. */
  kilometre: number;
  wishPlace: number;
  wishWindow: number;
  /** Per distinct town in which a resident has a stay. */
  newTown: number;
  /** Per resident in a clinic's fullest week. */
  peak: number;
  /** Per stay of a block beyond its first. */
  newStay: number;
  /** Per block that is not planned. */
  missing: number;
}

/** Consecutive weeks of a resident at a clinic, for a block. */
export interface Stay {
  residentId: string;
  blockId: string;
  clinicId: string;
  from: number;
  weeks: number;
}

/** A stay that people have been told of; changing it counts `notice` times (1 unless it is short notice). */
export interface PublishedStay extends Stay {
  notice?: number;
}

/** Calendar weeks of so many full-time weeks at a part-time percentage. */
export function calendarWeeks(weeks: number, percent: number): number {
  return Math.ceil((weeks * 100) / percent);
}
