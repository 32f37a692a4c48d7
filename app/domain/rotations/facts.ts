import type { RotationWeights } from './problem.ts';
import type { Shape } from './shape.ts';

/** A problem compiled to numbers: residents, clinics, towns and waves by their position in the problem's lists. */
export interface Facts {
  weeks: number;
  seed: number;
  weights: RotationWeights;
  /** What a stay costs that is not as in a published plan; 0 where there is none to stay close to. */
  changeCost: number;
  clinics: ClinicFact[];
  towns: number;
  /** Places per wave. */
  waves: number[];
  residents: ResidentFact[];
  /** Kinds of blocks by name. */
  types: string[];
}

export interface ClinicFact {
  id: string;
  type: number;
  town: number;
  /** Places left by other learners, per week; never fewer than the fixed stays take. */
  free: Int32Array;
  /** The most of `free`. */
  most: number;
  /** The highest number of fixed stays in a week. */
  fixedPeak: number;
}

export interface ResidentFact {
  index: number;
  id: string;
  shape: Shape;
  blocks: BlockFact[];
  windows: { from: number; to: number; wave: number }[];
  /** Weeks before each week in which the resident can be nowhere: leave and fixed stays. */
  closedBefore: Int32Array;
  /** What each piece of the shape may be and costs. */
  pieces: PieceFact[];
  fixed: PlacedStay[];
  fixedCost: number;
  /** Blocks of the shape that may not be left out (bits): in a node of the search tree only. */
  mustPlan: number;
  /** Towns of the fixed stays. */
  fixedTowns: Set<number>;
}

export interface BlockFact {
  id: string;
  type: number;
  /** Calendar weeks of the whole block. */
  weeks: number;
}

export interface PieceFact {
  /** Position in the resident's blocks. */
  block: number;
  weeks: number;
  options: { clinic: number; town: number; cost: number }[];
  /** No stay begins before, or ends after: fixed blocks that have to come before or after. */
  earliest: number;
  latest: number;
  /** What beginning in a week costs, by week; null when nothing. */
  beginCost: Float64Array | null;
  /** Stays that are cheaper by so much than `options` say: those that stand in a published plan. */
  discounts: { clinic: number; from: number; saving: number }[];
}

export interface PlacedStay {
  block: number;
  clinic: number;
  from: number;
  weeks: number;
}

/** The item at an index that is known to exist. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item at ${index}`);
  return item;
}
