/**
 * How many must share in a number before it may leave: a mean, and a distribution with whatever follows from one (shares,
 * spread, intervals). A region may raise them, never lower them; the respondent is told before she answers.
 */
export interface Thresholds {
  mean: number;
  distribution: number;
}

export const LOWEST_THRESHOLDS: Thresholds = { mean: 5, distribution: 8 };

/** How many must have written before anything said in own words may be shown. */
export const FEWEST_FOR_WORDS = 10;

/** The thresholds of a region that lets nothing leave of fewer than so many. */
export function thresholdsFrom(fewest: number): Thresholds {
  const { mean, distribution } = LOWEST_THRESHOLDS;
  return { mean: Math.max(mean, fewest), distribution: Math.max(distribution, fewest) };
}
