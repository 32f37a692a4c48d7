import { fold } from '../shared/text.ts';
import { compareTerms, isTermCode, parseTermCode, termCode, termOf, termSeason } from '../shared/terms.ts';
import type { TermCode } from '../shared/terms.ts';
import { yearOf } from '../shared/weeks.ts';
import type { IsoDate } from '../shared/weeks.ts';

/** When an earlier survey was held: a term, or a year of which nobody has said more, `2024`. */
export type EarlierTerm = TermCode | `${number}`;

const FIRST_YEAR = 1990;
const IN_WORDS = /^(host|autumn|fall|var|spring)[a-z]*\s+(\d{4})$/;

/** Reads `HT 2024`, `vt24`, `Höstterminen 2024` and `2024`; null when it is none of them, or before 1990. */
export function parseEarlierTerm(text: string): EarlierTerm | null {
  const folded = fold(text);
  const [, season, year] = IN_WORDS.exec(folded) ?? [];
  const inWords = season && year ? termCode(/^(var|spring)/.test(season) ? 'VT' : 'HT', Number(year)) : null;
  const whole = /^\d{4}$/.test(folded) ? (`${Number(folded)}` as const) : null;
  const term = inWords ?? parseTermCode(text) ?? whole;
  return term !== null && yearIn(term) >= FIRST_YEAR ? term : null;
}

/** Whether it has not begun yet. */
export function isToCome(term: EarlierTerm, today: IsoDate): boolean {
  return isTermCode(term) ? compareTerms(term, termOf(today)) > 0 : yearIn(term) > yearOf(today);
}

/** Negative, zero or positive, for sorting; a whole year comes after its terms. */
export function compareEarlierTerms(a: EarlierTerm, b: EarlierTerm): number {
  return orderOf(a) - orderOf(b);
}

function orderOf(term: EarlierTerm): number {
  const part = !isTermCode(term) ? 2 : termSeason(term) === 'HT' ? 1 : 0;
  return yearIn(term) * 3 + part;
}

function yearIn(term: EarlierTerm): number {
  return Number(term.slice(-4));
}
