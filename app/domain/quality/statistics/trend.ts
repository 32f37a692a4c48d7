import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Interval } from './summary.ts';

export interface Measurement {
  /** The version of the instrument: answers to different wordings are not compared. */
  version: string;
  /** Null when it may not be shown or nobody answered. */
  value: { n: number; mean: number; sd: number } | null;
}

export const CHANGES = ['higher', 'lower', 'no_clear_change', 'not_enough', 'new_version'] as const;
export type Change = (typeof CHANGES)[number];

export interface Step {
  change: Change;
  /** The difference from the measurement before with its 95 % interval; null when it cannot be told. */
  difference: { estimate: number; interval: Interval; pValue: number } | null;
}

const LEVEL = 0.05;
/** A step that is not clear by itself counts when the step before went the same way and both are this large. */
const LARGE_STEP = 0.3;

/**
 * What happened from each measurement to the next in several series (a unit's themes, say), one list of steps for each,
 * one step fewer than measurements. All clear changes are judged together by S. Holm's method (1979): the chance of
 * calling any change clear where nothing has changed stays at 5 %, however many series there are.
 */
export function trends(series: readonly (readonly Measurement[])[]): Step[][] {
  const steps = series.map((measurements) =>
    measurements.slice(1).map((to, index) => compare(measurements[index], to)),
  );
  const known = steps.flat().flatMap(({ difference }) => (difference ? [difference.pValue] : []));
  const adjusted = holm(known).values();
  const judged = steps.map((ofSeries) =>
    ofSeries.map((step): Step => {
      if (!step.difference) return step;
      const isClear = (adjusted.next().value ?? 1) < LEVEL;
      return isClear ? { ...step, change: directionOf(step) } : step;
    }),
  );
  return judged.map((ofSeries) =>
    ofSeries.map((step, index) =>
      isSecondLarge(step, ofSeries[index - 1]) ? { ...step, change: directionOf(step) } : step,
    ),
  );
}

function compare(from: Measurement | undefined, to: Measurement): Step {
  if (!from || from.version !== to.version) return { change: 'new_version', difference: null };
  if (!from.value || !to.value) return { change: 'not_enough', difference: null };
  const difference = welch(from.value, to.value);
  return difference ? { change: 'no_clear_change', difference } : { change: 'not_enough', difference: null };
}

/**
 * The difference of two means without assuming equal spread (B. L. Welch 1947), `to` minus `from`. Null when it cannot be
 * judged: fewer than two respondents, or no spread in either group.
 */
export function welch(
  from: { n: number; mean: number; sd: number },
  to: { n: number; mean: number; sd: number },
): { estimate: number; interval: Interval; pValue: number; freedom: number } | null {
  if (from.n < 2 || to.n < 2) return null;
  const [a, b] = [from.sd ** 2 / from.n, to.sd ** 2 / to.n];
  if (a + b === 0) return null;
  const freedom = (a + b) ** 2 / (a ** 2 / (from.n - 1) + b ** 2 / (to.n - 1));
  const estimate = to.mean - from.mean;
  const se = Math.sqrt(a + b);
  const margin = tQuantile(0.975, freedom) * se;
  const pValue = 2 * tCdf(-Math.abs(estimate) / se, freedom);
  return { estimate, interval: { low: estimate - margin, high: estimate + margin }, pValue, freedom };
}

/** p-values adjusted so that each may be held against the level by itself, in the order given. */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).toSorted((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
  const adjusted = Array<number>(pValues.length).fill(1);
  let highest = 0;
  order.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, (pValues[index] ?? 0) * (pValues.length - rank)));
    adjusted[index] = highest;
  });
  return adjusted;
}

function directionOf({ difference }: Step): Change {
  return (difference?.estimate ?? 0) > 0 ? 'higher' : 'lower';
}

function isSecondLarge(step: Step, before: Step | undefined): boolean {
  const [first, second] = [before?.difference?.estimate ?? 0, step.difference?.estimate ?? 0];
  return Math.abs(first) >= LARGE_STEP && Math.abs(second) >= LARGE_STEP && first * second > 0;
}
