import { nextTerm, previousTerm, termOf, termSeason, termWeeks, termYear } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { addWeeks, expandWeeks } from '#app/domain/shared/weeks.ts';
import type { IsoDate, IsoWeek } from '#app/domain/shared/weeks.ts';

/** Terms of the demo, counted from the one that is running: two have passed, two are to come. */
export type TermIndex = -2 | -1 | 0 | 1 | 2;
const INDICES = [-2, -1, 0, 1, 2] as const;

export interface DemoTerms {
  today: IsoDate;
  code(index: number): TermCode;
  /** Week number `offset` of a term, 0 for its first. */
  week(index: TermIndex, offset: number): IsoWeek;
  /** Every week of the five terms, in order. */
  weeks: readonly IsoWeek[];
  weeksOf(index: TermIndex): readonly IsoWeek[];
}

export function demoTerms(today: IsoDate): DemoTerms {
  const current = termOf(today);
  const code = (index: number): TermCode => {
    let term = current;
    for (let step = 0; step < Math.abs(index); step += 1) term = index > 0 ? nextTerm(term) : previousTerm(term);
    return term;
  };
  const weeksOf = (index: TermIndex): IsoWeek[] => expandWeeks(termWeeks(code(index)));
  return {
    today,
    code,
    week: (index, offset) => addWeeks(termWeeks(code(index)).from, offset),
    weeks: INDICES.flatMap(weeksOf),
    weeksOf,
  };
}

/** `HT 2027`. */
export function termLabel(term: TermCode): string {
  return `${termSeason(term)} ${termYear(term)}`;
}
