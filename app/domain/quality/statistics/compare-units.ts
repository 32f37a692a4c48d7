import { sum } from './summary.ts';

/** A mean that has been released, with the variance of that mean (its standard error squared). */
export interface Measured {
  mean: number;
  variance: number;
}

export interface Region {
  /** Mean of the region: units weighted by how precisely each is measured and by how much units differ. */
  mean: number;
  /** Standard error of that mean. */
  se: number;
  /** Variance between units beyond what chance explains. */
  between: number;
  /** How many it is estimated from. */
  units: number;
}

/**
 * What the units have in common, by the method of moments for random effects (R. DerSimonian, N. Laird 1986).
 * Null with fewer than two units: there is nothing to compare with.
 */
export function regionOf(units: readonly Measured[]): Region | null {
  if (units.length < 2) return null;
  const weights = units.map(({ variance }) => 1 / variance);
  const total = sum(weights);
  const fixed = weightedMean(units, weights);
  const spread = sum(units.map(({ mean }, index) => (weights[index] ?? 0) * (mean - fixed) ** 2));
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total;
  const between = Math.max(0, (spread - (units.length - 1)) / scale);
  const random = units.map(({ variance }) => 1 / (variance + between));
  return { mean: weightedMean(units, random), se: Math.sqrt(1 / sum(random)), between, units: units.length };
}

export interface Shrunk {
  /** The unit's mean moved towards the region's: the more, the less is known of the unit. */
  estimate: number;
  /** How far from the truth the estimate may be (a standard error squared). */
  variance: number;
  /** 0 = the unit's own mean, 1 = the region's. */
  pull: number;
}

const Z = 1.959963984540054;

/** In standard errors of the unit's mean. */
const FURTHEST_MOVED = 2;

/**
 * The unit's standing by empirical Bayes (W. James, C. Stein 1961; B. Efron, C. Morris 1975): chance makes small units look
 * extreme, and a list by raw means would have them at both ends. The variance counts the uncertainty of the unit, of the
 * region's mean, and of how much units differ, which is itself estimated from so few (C. N. Morris 1983, JASA 78:47-55,
 * section 5). No mean is moved further than two of its standard errors: a single unit far from all others would otherwise
 * be taken for one of them (limited translation: Efron, Morris 1972, JASA 67:130-139).
 */
export function shrink(unit: Measured, region: Region): Shrunk {
  const whole = unit.variance / (unit.variance + region.between);
  const away = Math.abs(region.mean - unit.mean);
  const furthest = FURTHEST_MOVED * Math.sqrt(unit.variance);
  const pull = whole * away > furthest ? furthest / away : whole;
  const estimate = unit.mean + pull * (region.mean - unit.mean);
  const ofPull = (2 * (pull * away) ** 2) / Math.max(1, region.units - 3);
  return { estimate, variance: unit.variance * (1 - pull) + (pull * region.se) ** 2 + ofPull, pull };
}

export const FUNNEL_POSITIONS = ['far_below', 'below', 'within', 'above', 'far_above'] as const;
export type FunnelPosition = (typeof FUNNEL_POSITIONS)[number];

const Z_FAR = 3.090232306167813;

/**
 * Where a unit lies in the funnel around the target (D. J. Spiegelhalter 2005): beyond the 95 % limits, or far beyond
 * (99.8 %), when every unit in truth were like the region. `sd` is the spread between respondents, `overdispersion` the
 * factor by which units vary more than chance (1 = not at all).
 */
export function funnelPosition(
  { mean, n }: { mean: number; n: number },
  { target, sd, overdispersion = 1 }: { target: number; sd: number; overdispersion?: number },
): FunnelPosition {
  const z = (mean - target) / ((sd * Math.sqrt(overdispersion)) / Math.sqrt(n));
  if (Math.abs(z) <= Z) return 'within';
  if (Math.abs(z) <= Z_FAR) return z < 0 ? 'below' : 'above';
  return z < 0 ? 'far_below' : 'far_above';
}

/**
 * The fewest units that a funnel is made of: among fewer it cannot be told who differs, the one or the others, and a unit
 * is not judged.
 */
export const FEWEST_COMPARED = 5;

const WINSORISED_SHARE = 0.1;

/**
 * Those furthest out at either end of an ordered list replaced by the next (winsorising): a tenth as D. J. Spiegelhalter
 * has it for many units (2005, section 4; 2012), but always one, since a tenth of fewer than ten is none and a single
 * unit would then widen the limits that it is held against.
 */
export function withEndsBroughtIn<T>(ordered: readonly T[]): T[] {
  const last = ordered.length - 1;
  const cut = Math.min(Math.max(1, Math.floor(WINSORISED_SHARE * ordered.length)), Math.floor(last / 2));
  return ordered.map((one, at) => ordered[Math.min(Math.max(at, cut), last - cut)] ?? one);
}

/**
 * How much more units vary than chance alone would have them: the mean of squared z-scores with the ends brought in, so
 * that the units sought do not hide themselves (Spiegelhalter 2005, section 4). Never below 1. Among fewer than ten it is
 * on the low side, as more than a tenth is brought in: where all units differ, more of them are pointed at.
 */
export function overdispersionOf(zScores: readonly number[]): number {
  if (zScores.length === 0) return 1;
  const scores = withEndsBroughtIn(zScores.toSorted((a, b) => a - b));
  return Math.max(1, sum(scores.map((z) => z ** 2)) / scores.length);
}

function weightedMean(units: readonly Measured[], weights: readonly number[]): number {
  return sum(units.map(({ mean }, index) => mean * (weights[index] ?? 0))) / sum(weights);
}
