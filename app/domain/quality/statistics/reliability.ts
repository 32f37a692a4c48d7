import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import type { Interval } from './summary.ts';
import { sum } from './summary.ts';

export interface Reliability {
  respondents: number;
  items: number;
  alpha: number;
  interval: Interval;
}

/**
 * Cronbach's alpha of a subscale with its 95 % interval (L. S. Feldt 1965), from those who answered every item.
 * Null when it has no meaning: fewer than two items or three respondents, or answers that do not differ.
 */
export function cronbachAlpha(answers: readonly (readonly number[])[]): Reliability | null {
  const respondents = answers.length;
  const items = answers[0]?.length ?? 0;
  if (items < 2 || respondents < 3) return null;
  const ofTotals = variance(answers.map(sum));
  if (ofTotals === 0) return null;
  const ofItems = sum(Array.from({ length: items }, (_, item) => variance(answers.map((row) => row[item] ?? 0))));
  const alpha = (items / (items - 1)) * (1 - ofItems / ofTotals);
  return { respondents, items, alpha, interval: feldtInterval(alpha, respondents, items) };
}

/** (1 - alpha) / (1 - sample alpha) follows F with n - 1 and (n - 1)(items - 1) degrees of freedom. */
export function feldtInterval(alpha: number, respondents: number, items: number): Interval {
  const [first, second] = [respondents - 1, (respondents - 1) * (items - 1)];
  return {
    low: 1 - (1 - alpha) * fQuantile(0.975, first, second),
    high: 1 - (1 - alpha) * fQuantile(0.025, first, second),
  };
}

function variance(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}
