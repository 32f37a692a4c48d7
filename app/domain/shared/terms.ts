import { addWeeks, mondayOf, weekOf, yearOf } from './weeks.ts';
import type { IsoDate, IsoWeek, WeekRange } from './weeks.ts';

/** Autumn (HT) or spring (VT) term, `HT2027`. */
export type TermCode = `${'HT' | 'VT'}${number}`;

const TERM = /^(HT|VT)(\d{4})$/;
const WEEKS_IN_TERM = 20;

export function isTermCode(value: string): value is TermCode {
  return TERM.test(value);
}

/** Reads `HT2027`, `ht 27`, `VT-2028`, `H27`, `V2028`; null when it is none of them. */
export function parseTermCode(text: string): TermCode | null {
  const match = /^([hv])t?[\s-]*(\d{2}|\d{4})$/i.exec(text.trim());
  if (!match?.[1] || !match[2]) return null;
  const year = match[2].length === 2 ? 2000 + Number(match[2]) : Number(match[2]);
  return termCode(match[1].toLowerCase() === 'h' ? 'HT' : 'VT', year);
}

export function termCode(season: 'HT' | 'VT', year: number): TermCode {
  return `${season}${year}`;
}

export function termSeason(term: TermCode): 'HT' | 'VT' {
  return term.startsWith('HT') ? 'HT' : 'VT';
}

export function termYear(term: TermCode): number {
  return Number(term.slice(2));
}

/**
 * The 20 weeks of a term. Swedish universities start the autumn on the Monday of 28 August to 3 September, and the
 * spring follows without a gap: HT2026 is 2026-W36 to 2027-W02, VT2027 is 2027-W03 to 2027-W22.
 */
export function termWeeks(term: TermCode): WeekRange {
  const year = termYear(term);
  const from = termSeason(term) === 'HT' ? autumnStart(year) : addWeeks(autumnStart(year - 1), WEEKS_IN_TERM);
  return { from, to: addWeeks(from, WEEKS_IN_TERM - 1) };
}

/** The term of a date. The summer's weeks count as spring until the end of June, then as autumn. */
export function termOf(date: IsoDate): TermCode {
  const year = yearOf(date);
  if (date >= `${year}-07-01`) return termCode('HT', year);
  return date >= mondayOf(termWeeks(termCode('VT', year)).from) ? termCode('VT', year) : termCode('HT', year - 1);
}

export function nextTerm(term: TermCode): TermCode {
  return termSeason(term) === 'VT' ? termCode('HT', termYear(term)) : termCode('VT', termYear(term) + 1);
}

export function previousTerm(term: TermCode): TermCode {
  return termSeason(term) === 'HT' ? termCode('VT', termYear(term)) : termCode('HT', termYear(term) - 1);
}

/** Negative, zero or positive, for sorting; spring comes before autumn of the same year. */
export function compareTerms(a: TermCode, b: TermCode): number {
  return termsBetween(b, a);
}

/** How many terms later the second is; negative when it is earlier. */
export function termsBetween(from: TermCode, to: TermCode): number {
  const key = (term: TermCode): number => termYear(term) * 2 + (termSeason(term) === 'HT' ? 1 : 0);
  return key(to) - key(from);
}

function autumnStart(year: number): IsoWeek {
  return weekOf(`${year}-09-03`);
}
