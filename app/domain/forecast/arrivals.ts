import { termWeeks } from '../shared/terms.ts';
import { mondayOf } from '../shared/weeks.ts';
import type { IsoDate } from '../shared/weeks.ts';
import type { Cohort } from './cohorts.ts';
import type { Horizon } from './horizon.ts';

/** A cohort that nobody has told of yet, but that is to be expected. Terms are counted from the running one. */
export interface Arrival {
  start: number;
  /** Term in which its learners come for the first time, and the term of the programme that this is for them. */
  term: number;
  position: number;
  /** Sizes of the programme's earlier cohorts of the same season. */
  sizes: readonly number[];
}

interface ArrivalSources {
  /** Term of the programme in which learners first come; null when they never have. */
  first: number | null;
  validTo: IsoDate | null;
  isEmployed: boolean;
  horizon: Horizon;
}

/**
 * Cohorts to come: one began a year earlier, none is known, and it would not have been seen yet, for it comes for the first
 * time within the horizon. Nobody begins a programme that has ceased. Those who are employed are known once they have begun.
 */
export function arrivalsOf(
  cohorts: readonly Cohort[],
  { first, validTo, isEmployed, horizon }: ArrivalSources,
): Arrival[] {
  if (first === null) return [];
  const known = new Map(cohorts.flatMap(({ start, size }) => (start === null ? [] : [[start, size] as const])));
  const isThere = new Set(known.keys());
  const arrivals: Arrival[] = [];
  const earliest = Math.min(...isThere, 0);
  for (let start = earliest; start <= horizon.terms.length; start += 1) {
    const term = start + first - 1;
    if (isEmployed && start < 1) continue;
    if (isThere.has(start) || !isThere.has(start - 2) || term < 1 || term > horizon.terms.length) continue;
    const code = horizon.terms[term - 1];
    if (validTo !== null && code !== undefined && mondayOf(termWeeks(code).from) > validTo) continue;
    isThere.add(start);
    const sizes = [...known].filter(([other]) => (start - other) % 2 === 0).map(([, size]) => size);
    arrivals.push({ start, term, position: first, sizes });
  }
  return arrivals;
}
