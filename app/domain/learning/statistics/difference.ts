import { mean, standardDeviation } from './summary.ts';

/** A difference of two means, with its 95 % confidence interval. */
export interface Difference {
  difference: number;
  lower: number;
  upper: number;
}

/** Of the standard normal distribution: 95 % lie within so far of the mean. */
const NORMAL_95 = 1.96;

/**
 * The mean of `a` less that of `b`. The interval is the large-sample one with unequal variances (Altman, Practical
 * Statistics for Medical Research, 1991, chapter 9); both lists need some tens of values for it to hold.
 */
export function meanDifference(a: readonly number[], b: readonly number[]): Difference {
  const difference = mean(a) - mean(b);
  const error = Math.sqrt(standardDeviation(a) ** 2 / a.length + standardDeviation(b) ** 2 / b.length);
  return { difference, lower: difference - NORMAL_95 * error, upper: difference + NORMAL_95 * error };
}
