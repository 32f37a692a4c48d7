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

/** The chance of calling anything a change where nothing has changed. */
export const LEVEL = 0.05;
/** A slow change is two steps the same way, each at least this large, that are clear together. */
const LARGE_STEP = 0.3;

/** A step with all that it may be judged by. */
interface Case {
  step: Step;
  /** From the measurement before the last one; null where either step cannot be told. */
  over: Step['difference'];
}

/**
 * What happened from each measurement to the next in several series (a unit's themes, say), one list of steps for each,
 * one step fewer than measurements. A step is a change when it is clear by itself, or when it and the step before go the
 * same way, both are large and the two are clear together. Every difference that is looked at, over one step or two, is
 * judged in one family by S. Holm's method (1979): the chance of calling anything a change where nothing has changed stays
 * at 5 %, however many series there are.
 */
export function trends(series: readonly (readonly Measurement[])[]): Step[][] {
  return judge(series.map(casesOf), LEVEL);
}

/**
 * As `trends`, of the last step of each series alone, which are a family by themselves; null where there is no step.
 * Where so many families are told of together, all of them share the 5 %.
 */
export function lastChanges(series: readonly (readonly Measurement[])[], families = 1): (Change | null)[] {
  const cases = series.map((measurements) => casesOf(measurements).slice(-1));
  return judge(cases, LEVEL / families).map(([step]) => step?.change ?? null);
}

function casesOf(measurements: readonly Measurement[]): Case[] {
  const steps = measurements.slice(1).map((to, index) => compare(measurements[index], to));
  return steps.map((step, index) => ({
    step,
    over:
      step.difference && steps[index - 1]?.difference
        ? compare(measurements[index - 1], measurements[index + 1]).difference
        : null,
  }));
}

function judge(series: readonly (readonly Case[])[], level: number): Step[][] {
  const all = series.flat().flatMap(({ step, over }) => [step.difference, over].filter((one) => one !== null));
  const adjusted = holm(all.map(({ pValue }) => pValue));
  const clear = new Set(all.filter((_, index) => (adjusted[index] ?? 1) < level));
  return series.map((cases) =>
    cases.map(({ step, over }): Step => {
      if (!step.difference) return step;
      const isChange = clear.has(step.difference) || (over && clear.has(over) && isSlow(step.difference, over));
      return isChange ? { ...step, change: step.difference.estimate > 0 ? 'higher' : 'lower' } : step;
    }),
  );
}

function isSlow(second: NonNullable<Case['over']>, both: NonNullable<Case['over']>): boolean {
  const steps = [second.estimate, both.estimate - second.estimate];
  return Math.min(...steps) >= LARGE_STEP || Math.max(...steps) <= -LARGE_STEP;
}

function compare(from: Measurement | undefined, to: Measurement | undefined): Step {
  if (!from || !to || from.version !== to.version) return { change: 'new_version', difference: null };
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
