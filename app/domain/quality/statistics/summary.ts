import tQuantile from '@stdlib/stats-base-dists-t-quantile';

export interface Interval {
  low: number;
  high: number;
}

export interface Summary {
  n: number;
  mean: number;
  /** Standard deviation of the sample; null for a single respondent. */
  sd: number | null;
  /** 95 % interval of the mean by Student's t, cut at the ends of the scale when one is given; null for a single one. */
  interval: Interval | null;
}

/** Null when there is nobody to summarise. */
export function summarise(scores: readonly number[], scale?: Interval): Summary | null {
  const n = scores.length;
  if (n === 0) return null;
  const mean = sum(scores) / n;
  if (n === 1) return { n, mean, sd: null, interval: null };
  const sd = Math.sqrt(sum(scores.map((score) => (score - mean) ** 2)) / (n - 1));
  const margin = (tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return { n, mean, sd, interval: within({ low: mean - margin, high: mean + margin }, scale) };
}

export interface Share {
  n: number;
  count: number;
  share: number;
  /** 95 % interval by Wilson's score method, which holds for few respondents and for shares of 0 and 1. */
  interval: Interval;
}

const Z = 1.959963984540054;

/** The share of those asked to whom it applies (E. B. Wilson 1927; R. G. Newcombe 1998, method 3). Null for nobody. */
export function shareOf(count: number, n: number): Share | null {
  if (n === 0) return null;
  const share = count / n;
  const centre = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const margin = (Z / (1 + Z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { n, count, share, interval: within({ low: centre - margin, high: centre + margin }, { low: 0, high: 1 }) };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function within({ low, high }: Interval, bounds?: Interval): Interval {
  return bounds ? { low: Math.max(low, bounds.low), high: Math.min(high, bounds.high) } : { low, high };
}
