import { binomialAtLeast } from '../statistics/binomial.ts';

/** A fault is told from chance when so many failures or more are rarer than this by chance. */
const CHANCE = 0.025;
/** How often a fault that is there has to be found. */
const POWER = 0.8;
const MOST_CASES = 5_000;

/**
 * How many cases have to be followed up to see that fewer go right than promised: the fewest at which a one-sided exact
 * binomial test at 2.5 per cent finds it four times of five. Infinity when they are too many, or nothing is wrong.
 */
export function casesToTell(promised: number, real: number): number {
  if (real >= promised) return Infinity;
  let critical = 1;
  for (let cases = 1; cases <= MOST_CASES; cases += 1) {
    while (binomialAtLeast(cases, 1 - promised, critical) > CHANCE) critical += 1;
    if (binomialAtLeast(cases, 1 - real, critical) >= POWER) return cases;
  }
  return Infinity;
}

/** Where a fault is looked for: cases a week in the group that has it, and in all that is followed up. */
export interface Watch {
  promised: number;
  real: number;
  groupPerWeek: number;
  allPerWeek: number;
  /** Whether each group is followed up by itself. */
  isSplit: boolean;
}

/** Weeks until the fault is told from chance, and cases of the group by then; Infinity when it never is. */
export function timeToTell({ promised, real, groupPerWeek, allPerWeek, isSplit }: Watch) {
  if (groupPerWeek <= 0) return { weeks: Infinity, groupCases: Infinity };
  const mixed = promised - (promised - real) * (groupPerWeek / allPerWeek);
  const weeks = isSplit ? casesToTell(promised, real) / groupPerWeek : casesToTell(promised, mixed) / allPerWeek;
  return { weeks, groupCases: weeks * groupPerWeek };
}
