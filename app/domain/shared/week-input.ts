import {
  addDays,
  dateOf,
  isoWeek,
  mondayOf,
  weekCount,
  weekExists,
  weekInRange,
  weekOf,
  weeksBetween,
  weeksInYear,
  weekYear,
} from './weeks.ts';
import type { IsoDate, IsoWeek, WeekRange } from './weeks.ts';
import { ok, problem } from './result.ts';
import type { Problem, Result } from './result.ts';
import { readPoint } from './week-input-point.ts';
import type { Point } from './week-input-point.ts';
import { tidy } from './text.ts';

/** The weeks that decide which year is meant when none is written; `today` makes `imorgon` readable. */
export interface WeekInputContext {
  termFrom: IsoWeek;
  termTo: IsoWeek;
  today?: IsoDate;
}

export type WeekProblem = Problem<
  'week_empty' | 'week_unreadable' | 'week_does_not_exist' | 'date_does_not_exist' | 'range_reversed' | 'range_too_long'
>;

const LONGEST_RANGE = 106;
/** Past a new year that is not written, a range may be as long as a year of study; longer is the wrong way round. */
const LONGEST_WRAP = 44;
const NEAR_THE_TERM = 8;
const RELATIVE: Record<string, number> = {
  idag: 0,
  'i dag': 0,
  today: 0,
  imorgon: 1,
  'i morgon': 1,
  tomorrow: 1,
  igår: -1,
  'i går': -1,
  yesterday: -1,
};

/**
 * Reads whole weeks as people type them: `v.36-39`, `36–39`, `v47`, `50-2`, `2027-W36`, `202736`, `2027v36-39`,
 * `v. 36 2027`, and the weeks of `6/9`, `6 sep - 3 okt`, `2027-09-06`.
 */
export function parseWeekRange(text: string, context: WeekInputContext): Result<WeekRange, WeekProblem> {
  const typed = prepare(text);
  if (typed === '') return problem('week_empty');
  const whole = readPoint(typed);
  if (whole) return rangeOf(whole, whole, context);
  const ends = splitRange(typed);
  return ends ? rangeOf(ends[0], ends[1], context) : problem('week_unreadable', { found: tidy(text) });
}

/** As `parseWeekRange`, for several ranges: `v.36-39, 44 och 47-50`. */
export function parseWeekRanges(text: string, context: WeekInputContext): Result<WeekRange[], WeekProblem> {
  const single = parseWeekRange(text, context);
  if (single.ok) return ok([single.value]);
  const parts = prepare(text)
    .split(/\s*(?:[,;+&\n]|\boch\b|\band\b)\s*/)
    .filter((part) => part !== '');
  if (parts.length < 2) return single;
  const ranges: WeekRange[] = [];
  for (const part of parts) {
    const range = parseWeekRange(part, context);
    if (!range.ok) return range;
    ranges.push(range.value);
  }
  return ok(ranges);
}

/** Reads one date: `2027-12-28`, `28/12`, `28 dec`, `imorgon`; a week gives its Monday. */
export function parseDate(text: string, context: WeekInputContext): Result<IsoDate, WeekProblem> {
  const typed = prepare(text);
  const shift = RELATIVE[typed];
  if (shift !== undefined && context.today) return ok(addDays(context.today, shift));
  if (typed === '') return problem('week_empty');
  const point = readPoint(typed);
  if (!point || point.kind === 'bare') return problem('week_unreadable', { found: tidy(text) });
  const resolved = resolve(point, context);
  return resolved.ok ? ok(resolved.value.date) : resolved;
}

interface Resolved {
  week: IsoWeek;
  date: IsoDate;
}

function prepare(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/\b(t\.?\s?o\.?\s?m\.?|till|tom|until|to)\b\.?/g, '-')
    .replace(/\s*-+\s*/g, '-');
}

function splitRange(text: string): [Point, Point] | null {
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const from = readPoint(text.slice(0, at));
    const to = readPoint(text.slice(at + 1));
    if (from && to && (to.kind !== 'bare' || from.kind !== 'date')) return [from, to];
  }
  return null;
}

function rangeOf(from: Point, to: Point, context: WeekInputContext): Result<WeekRange, WeekProblem> {
  const start = resolve(completed(from, to), context);
  if (!start.ok) return start;
  const end = from === to ? start : resolveEnd(to, start.value, context);
  if (!end.ok) return end;
  const range = { from: start.value.week, to: end.value.week };
  if (range.to < range.from) return problem('range_reversed', { from: range.from, to: range.to });
  const weeks = weekCount(range);
  return weeks > LONGEST_RANGE ? problem('range_too_long', { weeks, longest: LONGEST_RANGE }) : ok(range);
}

/** What only the second end says also holds for the first: `6-24 sep`, `36-39 2027`, `50-2 2028`. */
function completed(from: Point, to: Point): Point {
  if (from.kind === 'bare' && to.kind === 'date') return { ...to, day: from.value };
  const sameKind = from.kind === 'date' ? to.kind === 'date' : to.kind !== 'date';
  const year = to.kind === 'bare' ? null : to.year;
  if (!sameKind || year === null || (from.kind !== 'bare' && from.year !== null)) return from;
  const wraps = order(from) > order(to);
  const own = wraps ? year - 1 : year;
  return from.kind === 'bare' ? { kind: 'week', week: from.value, year: own } : { ...from, year: own };
}

function resolveEnd(to: Point, start: Resolved, context: WeekInputContext): Result<Resolved, WeekProblem> {
  if (to.kind !== 'bare' && to.year !== null) return resolve(to, context);
  const year = to.kind === 'date' ? Number(start.date.slice(0, 4)) : weekYear(start.week);
  const here = inYear(to, year);
  const passed = here.ok && (to.kind === 'date' ? here.value.date < start.date : here.value.week < start.week);
  const next = passed ? inYear(to, year + 1) : here;
  return next.ok && weeksBetween(start.week, next.value.week) >= LONGEST_WRAP ? here : next;
}

/**
 * The year is the one that puts the point in the term, else as near it as possible. Week 53 and 29 February are not
 * taken from a year far from the term because the term's own years lack them.
 */
function resolve(point: Point, context: WeekInputContext): Result<Resolved, WeekProblem> {
  if (point.kind !== 'bare' && point.year !== null) return inYear(point, point.year);
  const first = weekYear(context.termFrom);
  const candidates = [first, weekYear(context.termTo), first + 1, first - 1].map((year) => inYear(point, year));
  const found = candidates.flatMap((candidate) => (candidate.ok ? [candidate.value] : []));
  const best = found.sort((a, b) => distance(a.week, context) - distance(b.week, context))[0];
  const exists = inYear(point, first).ok || inYear(point, weekYear(context.termTo)).ok;
  return best && (exists || distance(best.week, context) <= NEAR_THE_TERM) ? ok(best) : inYear(point, first);
}

function inYear(point: Point, year: number): Result<Resolved, WeekProblem> {
  if (point.kind === 'date') {
    const date = dateOf(year, point.month, point.day);
    if (date === null) return problem('date_does_not_exist', { day: point.day, month: point.month, year });
    return ok({ week: weekOf(date), date });
  }
  const number = point.kind === 'bare' ? point.value : point.week;
  if (!weekExists(year, number)) {
    return problem('week_does_not_exist', { week: number, year, lastWeek: weeksInYear(Math.max(1, year)) });
  }
  const week = isoWeek(year, number);
  return ok({ week, date: mondayOf(week) });
}

function distance(week: IsoWeek, { termFrom, termTo }: WeekInputContext): number {
  if (weekInRange(week, { from: termFrom, to: termTo })) return 0;
  return Math.min(Math.abs(weeksBetween(week, termFrom)), Math.abs(weeksBetween(termTo, week)));
}

function order(point: Point): number {
  if (point.kind === 'date') return point.month * 100 + point.day;
  return point.kind === 'bare' ? point.value : point.week;
}
