// From its parts: the whole package is several hundred files, which a start of the program would feel.
import { addDays as shift } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';

/** A calendar date as text, `2027-09-06`. */
export type IsoDate = string;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export function isIsoDate(value: string): value is IsoDate {
  return calendarDate(value) !== null;
}

/** The local midnight of a date; only for calendar arithmetic, never for instants. Throws on text that is no date. */
export function toCalendarDate(date: IsoDate): Date {
  const parsed = calendarDate(date);
  if (parsed === null) throw new RangeError(`Not a date: ${date}`);
  return parsed;
}

export function fromCalendarDate(date: Date): IsoDate {
  return [String(date.getFullYear()).padStart(4, '0'), pad(date.getMonth() + 1), pad(date.getDate())].join('-');
}

/** The date it is in Sweden at an instant. */
export function isoDate(instant: Date): IsoDate {
  return stockholm.format(instant);
}

/** The date of a year, month (1-12) and day, or null when there is no such day. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  const text = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  return isIsoDate(text) ? text : null;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromCalendarDate(shift(toCalendarDate(date), days));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toCalendarDate(to), toCalendarDate(from));
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(date: IsoDate): number {
  return getISODay(toCalendarDate(date));
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function calendarDate(text: string): Date | null {
  const [, year, month, day] = DATE.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(2000, 0, 1);
  date.setFullYear(year, month - 1, day);
  return fromCalendarDate(date) === text ? date : null;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
