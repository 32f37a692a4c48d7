import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeeksInYear } from 'date-fns/getISOWeeksInYear';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { addDays, daysBetween, toCalendarDate, weekday } from './dates.ts';
import type { IsoDate } from './dates.ts';

export * from './dates.ts';

/** An ISO 8601 week as text, `2027-W36`. Sorts as text. */
export type IsoWeek = `${number}-W${string}`;

/** Whole weeks, both ends included. */
export interface WeekRange {
  from: IsoWeek;
  to: IsoWeek;
}

const WEEK = /^(\d{4})-W(\d{2})$/;

export function isIsoWeek(value: string): value is IsoWeek {
  const match = WEEK.exec(value);
  return match !== null && weekExists(Number(match[1]), Number(match[2]));
}

export function weekExists(year: number, week: number): boolean {
  return Number.isInteger(week) && week >= 1 && year >= 1 && year <= 9999 && week <= weeksInYear(year);
}

/** The week of a year and a number. Throws when the year has no such week. */
export function isoWeek(year: number, week: number): IsoWeek {
  if (!weekExists(year, week)) throw new RangeError(`Year ${year} has no week ${week}`);
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}` as IsoWeek;
}

/** 52 or 53. */
export function weeksInYear(year: number): number {
  return getISOWeeksInYear(toCalendarDate(`${String(year).padStart(4, '0')}-01-04`));
}

/** The year that a week belongs to: 2027-01-01 is in week 53 of 2026. */
export function weekYear(week: IsoWeek): number {
  return Number(week.slice(0, 4));
}

export function weekNumber(week: IsoWeek): number {
  return Number(week.slice(6));
}

export function weekOf(date: IsoDate): IsoWeek {
  const day = toCalendarDate(date);
  return isoWeek(getISOWeekYear(day), getISOWeek(day));
}

export function mondayOf(week: IsoWeek): IsoDate {
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + 7 * (weekNumber(week) - 1));
}

export function sundayOf(week: IsoWeek): IsoDate {
  return addDays(mondayOf(week), 6);
}

export function addWeeks(week: IsoWeek, count: number): IsoWeek {
  return weekOf(addDays(mondayOf(week), 7 * count));
}

/** Weeks from `from` to `to`; negative when `to` is earlier. */
export function weeksBetween(from: IsoWeek, to: IsoWeek): number {
  return daysBetween(mondayOf(from), mondayOf(to)) / 7;
}

/** Negative, zero or positive, for sorting. */
export function compareWeeks(a: IsoWeek, b: IsoWeek): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many weeks a range holds, both ends included; 0 when it is reversed. */
export function weekCount(range: WeekRange): number {
  return Math.max(0, weeksBetween(range.from, range.to) + 1);
}

/** Each week of a range in order; none when it is reversed. */
export function expandWeeks(range: WeekRange): IsoWeek[] {
  const first = mondayOf(range.from);
  return Array.from({ length: weekCount(range) }, (_, index) => weekOf(addDays(first, 7 * index)));
}

export function weekInRange(week: IsoWeek, range: WeekRange): boolean {
  return range.from <= week && week <= range.to;
}

export function rangesOverlap(a: WeekRange, b: WeekRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The weeks that two ranges share, or null. */
export function intersectRanges(a: WeekRange, b: WeekRange): WeekRange | null {
  if (!rangesOverlap(a, b)) return null;
  return { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
}

/** The fewest ranges that hold exactly these weeks, in order; repeated weeks count once. */
export function contiguousRanges(weeks: readonly IsoWeek[]): WeekRange[] {
  const ranges: WeekRange[] = [];
  for (const week of [...new Set(weeks)].sort(compareWeeks)) {
    const last = ranges.at(-1);
    if (last && addWeeks(last.to, 1) === week) last.to = week;
    else ranges.push({ from: week, to: week });
  }
  return ranges;
}

/** Monday of the first week and Sunday of the last. */
export function datesOf(range: WeekRange): { from: IsoDate; to: IsoDate } {
  return { from: mondayOf(range.from), to: sundayOf(range.to) };
}

/** The weeks that a span of dates touches. */
export function weeksOf(from: IsoDate, to: IsoDate): WeekRange {
  return { from: weekOf(from), to: weekOf(to) };
}
