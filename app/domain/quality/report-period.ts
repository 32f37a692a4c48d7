import { compareTerms, isTermCode, termCode, termOf, termWeeks, termYear } from '../shared/terms.ts';
import type { TermCode } from '../shared/terms.ts';
import { addWeeks, compareWeeks, expandWeeks, mondayOf, weekInRange } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';

/** A term, or a calendar year as its spring and its autumn: `HT2026`, `2026`. */
export interface ReportPeriod {
  id: string;
  terms: readonly TermCode[];
  /** Every week that counts to its terms, the summer's too. */
  weeks: WeekRange;
}

const SUMMER = 12;

/** Reads a term's or a year's id; null when it is neither. */
export function parsePeriod(id: string): ReportPeriod | null {
  if (isTermCode(id)) return { id, terms: [id], weeks: weeksOfTerms([id]) };
  if (!/^\d{4}$/.test(id)) return null;
  const terms = [termCode('VT', Number(id)), termCode('HT', Number(id))];
  return { id, terms, weeks: weeksOfTerms(terms) };
}

/** The terms, the latest first, and after them the years that they belong to. */
export function periodsOf(terms: readonly TermCode[]): string[] {
  const latest = [...new Set(terms)].sort((a, b) => compareTerms(b, a));
  return [...latest, ...new Set(latest.map((term) => String(termYear(term))))];
}

export function isInPeriod({ weeks }: Pick<ReportPeriod, 'weeks'>, week: IsoWeek): boolean {
  return weekInRange(week, weeks);
}

/** Terms follow upon each other without a gap, so that the weeks of neighbours are one range. */
function weeksOfTerms(terms: readonly TermCode[]): WeekRange {
  const weeks = terms.flatMap((term) => {
    const { from, to } = termWeeks(term);
    const around = expandWeeks({ from: addWeeks(from, -SUMMER), to: addWeeks(to, SUMMER) });
    return around.filter((week) => termOf(mondayOf(week)) === term);
  });
  const sorted = weeks.sort(compareWeeks);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) throw new Error('a period has weeks');
  return { from: first, to: last };
}
