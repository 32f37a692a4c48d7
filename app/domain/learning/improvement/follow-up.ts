import { createRandom } from '../../shared/random.ts';
import { drawBinomial, drawNormal } from '../statistics/draws.ts';
import { medianBefore, rowsBeside, seenAt, shiftsIn, trendsIn } from '../statistics/run-chart.ts';
import { levelIn, measuredFrom, PATIENTS, startOf, USUAL_LEVEL, WEEKS_BEFORE } from './plan.ts';
import { LAST_WEEK } from './settings.ts';
import type { Measure, Plan } from './settings.ts';

/** Which way is better. */
const BETTER: Readonly<Record<Measure, 'above' | 'below'>> = { outcome: 'below', process: 'above', balance: 'below' };
/** Minutes, from week to week. */
const SPREAD_OF_WAIT = 1.1;
/** Wards that changed nothing. */
export const OTHER_WARDS = 6;

/** A measure week by week, and what the rules of the run chart say of the time after the change. */
export interface FollowUp {
  /** The week of the first value, counted from the first day. */
  from: number;
  values: readonly number[];
  /** Of the weeks before the change; null where they are too few. */
  median: number | null;
  weeksBefore: number;
  /** The week in which a shift could first be seen, for the better and for the worse. */
  better: number | null;
  worse: number | null;
  /** Weeks in the longest row on the better side after the change. */
  longest: number;
  /** Trends in the weeks before the change, and after. */
  trends: { before: number; after: number };
}

/** What the plan gives in a measure until a week, drawn: the same seed varies alike whatever the plan. */
export function followUp(plan: Plan, measure: Measure, until: number, seed: number): FollowUp {
  return judge(drawWeeks(plan, measure, createRandom(seed).fork(measure)), plan, measure, until);
}

/** The outcome on wards where nothing was changed, looked at just as the ward where something was. */
export function followOthers(plan: Plan, until: number, seed: number): FollowUp[] {
  return Array.from({ length: OTHER_WARDS }, (_, ward) =>
    judge(drawWeeks(null, 'outcome', createRandom(seed).fork(`ward/${ward}`)), plan, 'outcome', until),
  );
}

const FIRST_WEEK = -WEEKS_BEFORE;

/** All weeks, from the first that there are data for; without a plan nothing changes. */
function drawWeeks(plan: Plan | null, measure: Measure, random: ReturnType<typeof createRandom>): number[] {
  return Array.from({ length: LAST_WEEK - FIRST_WEEK }, (_, index) => {
    const week = FIRST_WEEK + index;
    const level = plan ? levelIn(plan, week) : USUAL_LEVEL;
    if (measure === 'balance') return Math.max(0, level.balance + SPREAD_OF_WAIT * drawNormal(random));
    return drawBinomial(random, PATIENTS, level[measure]) / PATIENTS;
  });
}

function judge(weeks: readonly number[], plan: Plan, measure: Measure, until: number): FollowUp {
  const from = measuredFrom(plan);
  const start = startOf(plan);
  const values = weeks.slice(from - FIRST_WEEK, until - FIRST_WEEK);
  const before = values.slice(0, Math.max(0, start - from));
  const after = values.slice(before.length);
  const median = medianBefore(before);
  const better = BETTER[measure];
  const seen = (side: 'above' | 'below') => {
    const shift = median === null ? undefined : shiftsIn(after, median, side)[0];
    return shift && median !== null ? start + seenAt(after, median, shift) : null;
  };
  return {
    from,
    values,
    median,
    weeksBefore: before.length,
    better: seen(better),
    worse: seen(better === 'above' ? 'below' : 'above'),
    longest: median === null ? 0 : Math.max(0, ...rowsBeside(after, median, better).map(({ length }) => length)),
    trends: { before: trendsIn(before).length, after: trendsIn(after).length },
  };
}
