import { nextTerm, previousTerm, termOf, termSeason, termWeeks, termYear } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { expandWeeks } from '#app/domain/shared/weeks.ts';
import type { IsoDate, IsoWeek } from '#app/domain/shared/weeks.ts';

/** Terms of the demo, counted from the one that is running: two have passed, two are to come. */
export type TermIndex = -2 | -1 | 0 | 1 | 2;
const INDICES = [-2, -1, 0, 1, 2] as const;

export interface DemoTerms {
  today: IsoDate;
  code(index: number): TermCode;
  /** Week number `offset` of a term, 0 for its first. */
  week(index: TermIndex, offset: number): IsoWeek;
  weeksOf(index: TermIndex): readonly IsoWeek[];
}

export function demoTerms(today: IsoDate): DemoTerms {
  const current = termOf(today);
  const code = (index: number): TermCode => {
    let term = current;
    for (let step = 0; step < Math.abs(index); step += 1) term = index > 0 ? nextTerm(term) : previousTerm(term);
    return term;
  };
  const byTerm = new Map(INDICES.map((index) => [index, expandWeeks(termWeeks(code(index)))]));
  const weeksOf = (index: TermIndex): readonly IsoWeek[] => byTerm.get(index) ?? [];
  return {
    today,
    code,
    week: (index, offset) => {
      const week = weeksOf(index)[offset];
      if (!week) throw new RangeError(`No week ${offset} in ${code(index)}`);
      return week;
    },
    weeksOf,
  };
}

/** `HT 2027`. */
export function termLabel(term: TermCode): string {
  return `${termSeason(term)} ${termYear(term)}`;
}
