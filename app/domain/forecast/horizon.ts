import { compareTerms, nextTerm, termOf, termWeeks } from '../shared/terms.ts';
import type { TermCode } from '../shared/terms.ts';
import { expandWeeks, mondayOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek } from '../shared/weeks.ts';

const TERMS_AHEAD = 4;

/** The terms that are forecast. Terms are counted from the running one, which is 0; the next is 1. */
export interface Horizon {
  running: TermCode;
  terms: readonly TermCode[];
  /** Every week from the first of them to the last, with the summers between. */
  weeks: readonly IsoWeek[];
  /** Place of a week in `weeks`; undefined outside. */
  indexOf: ReadonlyMap<IsoWeek, number>;
}

/** The four terms after the one that a day lies in. */
export function horizonFrom(today: IsoDate): Horizon {
  const running = termOf(today);
  const terms: TermCode[] = [];
  for (let term = nextTerm(running); terms.length < TERMS_AHEAD; term = nextTerm(term)) terms.push(term);
  const first = termWeeks(terms[0] ?? running);
  const last = termWeeks(terms.at(-1) ?? running);
  const weeks = expandWeeks({ from: first.from, to: last.to });
  return { running, terms, weeks, indexOf: new Map(weeks.map((week, index) => [week, index])) };
}

/** How many terms a term lies after the running one; negative for those that have passed. */
export function termIndex({ running }: Pick<Horizon, 'running'>, term: TermCode): number {
  return compareTerms(term, running);
}

/** The term that a week belongs to: that of its Monday. */
export function termOfWeek(week: IsoWeek): TermCode {
  return termOf(mondayOf(week));
}
