import { nextTerm, previousTerm, termOf, termSeason, termWeeks, termYear } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { parseWeekRanges } from '#app/domain/shared/week-input.ts';
import type { WeekInputContext } from '#app/domain/shared/week-input.ts';
import { addWeeks, expandWeeks, isoWeek, weekInRange, weekOf, weeksInYear } from '#app/domain/shared/weeks.ts';
import type { IsoDate, IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ImportRow } from './rows.ts';

/** What the rows say of weeks, each text once with the number of rows that say it. */
export type WeekTexts = ReadonlyMap<string, number>;

export function weekTexts(rows: readonly ImportRow[]): WeekTexts {
  const texts = new Map<string, number>();
  for (const { cells, skip } of rows) {
    if (skip) continue;
    const ends = [...(cells.from ?? []), ...(cells.to ?? [])].map(({ text }) => text).join(' - ');
    const said = cells.weeks ? cells.weeks.map(({ text }) => text) : [ends];
    for (const text of said) if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  return texts;
}

/**
 * The term that most of a file's weeks fit: the usual one when at least half of them do, else of those to come the one
 * with the most weeks that are not over.
 */
export function likelyTerm(texts: WeekTexts, usual: TermCode, today: IsoDate): TermCode {
  return bestTerm(texts, usual, termsAround(today), today);
}

/** The terms that a file may be for, the one before this among them. */
export function termsAround(today: IsoDate): TermCode[] {
  const current = termOf(today);
  const terms = [previousTerm(current), current];
  while (terms.length < TERMS_OFFERED) terms.push(nextTerm(terms.at(-1) ?? current));
  return terms;
}

const TERMS_OFFERED = 6;

/**
 * The year from which all weeks of a file take theirs when they do not say it: around the chosen term, or around the
 * one beside it that most of the weeks fit. It has no seam inside a term, so that the weeks of one are never torn apart.
 */
export function yearAround(texts: WeekTexts, term: TermCode, today: IsoDate): WeekInputContext {
  return yearOf(bestTerm(texts, term, [previousTerm(term), nextTerm(term)], today));
}

function bestTerm(texts: WeekTexts, first: TermCode, others: readonly TermCode[], today: IsoDate): TermCode {
  const thisWeek = weekOf(today);
  const weeks = weeksIn(texts, first);
  const total = weeks.reduce((sum, { rows }) => sum + rows, 0);
  const fitting = fitOf(weeks, first);
  if (fitting * 2 >= total) return first;
  const scored = others.map((term) => ({ term, score: fitOf(weeksIn(texts, term), term, thisWeek) }));
  const best = scored.reduce((most, one) => (one.score > most.score ? one : most), { term: first, score: fitting });
  return best.term;
}

interface Week {
  week: IsoWeek;
  rows: number;
}

function weeksIn(texts: WeekTexts, term: TermCode): Week[] {
  const year = yearOf(term);
  return [...texts].flatMap(([text, rows]) => {
    const ranges = parseWeekRanges(text, year);
    return ranges.ok ? ranges.value.flatMap(expandWeeks).map((week) => ({ week, rows })) : [];
  });
}

function fitOf(weeks: readonly Week[], term: TermCode, notBefore?: IsoWeek): number {
  const range = termWeeks(term);
  return weeks.reduce((sum, { week, rows }) => {
    const counts = weekInRange(week, range) && (notBefore === undefined || week >= notBefore);
    return counts ? sum + rows : sum;
  }, 0);
}

const SUMMER_BEFORE_AUTUMN = 12;

/** The year that holds a term whole: of a spring the calendar's, of an autumn the one from the summer before it. */
function yearOf(term: TermCode): WeekInputContext {
  const year = termYear(term);
  if (termSeason(term) === 'VT') return { termFrom: isoWeek(year, 1), termTo: isoWeek(year, weeksInYear(year)) };
  const termFrom = addWeeks(termWeeks(term).from, -SUMMER_BEFORE_AUTUMN);
  return { termFrom, termTo: addWeeks(termFrom, 51) };
}
