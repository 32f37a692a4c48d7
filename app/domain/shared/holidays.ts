import { addDays, dateOf, weekday } from './dates.ts';
import type { IsoDate } from './dates.ts';

export type HolidayCode =
  | 'new_year_day'
  | 'epiphany'
  | 'good_friday'
  | 'easter_sunday'
  | 'easter_monday'
  | 'first_of_may'
  | 'ascension_day'
  | 'whit_sunday'
  | 'national_day'
  | 'midsummer_eve'
  | 'midsummer_day'
  | 'all_saints_day'
  | 'christmas_eve'
  | 'christmas_day'
  | 'boxing_day'
  | 'new_year_eve';

/** `public_holiday`: by lag (1989:253) om allmänna helgdagar. `eve`: equal to a Sunday by semesterlagen (1977:480) 3 a §. */
export interface Holiday {
  date: IsoDate;
  code: HolidayCode;
  kind: 'public_holiday' | 'eve';
  name: { sv: string; en: string };
}

const NAMES: Record<HolidayCode, readonly [sv: string, en: string]> = {
  new_year_day: ['Nyårsdagen', "New Year's Day"],
  epiphany: ['Trettondedag jul', 'Epiphany'],
  good_friday: ['Långfredagen', 'Good Friday'],
  easter_sunday: ['Påskdagen', 'Easter Sunday'],
  easter_monday: ['Annandag påsk', 'Easter Monday'],
  first_of_may: ['Första maj', 'May Day'],
  ascension_day: ['Kristi himmelsfärdsdag', 'Ascension Day'],
  whit_sunday: ['Pingstdagen', 'Whit Sunday'],
  national_day: ['Sveriges nationaldag', 'National Day of Sweden'],
  midsummer_eve: ['Midsommarafton', 'Midsummer Eve'],
  midsummer_day: ['Midsommardagen', 'Midsummer Day'],
  all_saints_day: ['Alla helgons dag', "All Saints' Day"],
  christmas_eve: ['Julafton', 'Christmas Eve'],
  christmas_day: ['Juldagen', 'Christmas Day'],
  boxing_day: ['Annandag jul', 'Boxing Day'],
  new_year_eve: ['Nyårsafton', "New Year's Eve"],
};

/**
 * Sweden's public holidays other than ordinary Sundays (lag 1989:253, with the national day since 2005), and the three
 * eves that are free in practice, in date order. Valid for the Gregorian years from 2005.
 */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(fixed(year, 6, 20));
  const list: Holiday[] = [
    holiday('new_year_day', fixed(year, 1, 1)),
    holiday('epiphany', fixed(year, 1, 6)),
    holiday('good_friday', addDays(easter, -2)),
    holiday('easter_sunday', easter),
    holiday('easter_monday', addDays(easter, 1)),
    holiday('first_of_may', fixed(year, 5, 1)),
    holiday('ascension_day', addDays(easter, 39)),
    holiday('whit_sunday', addDays(easter, 49)),
    holiday('national_day', fixed(year, 6, 6)),
    holiday('midsummer_eve', addDays(midsummer, -1), 'eve'),
    holiday('midsummer_day', midsummer),
    holiday('all_saints_day', saturdayFrom(fixed(year, 10, 31))),
    holiday('christmas_eve', fixed(year, 12, 24), 'eve'),
    holiday('christmas_day', fixed(year, 12, 25)),
    holiday('boxing_day', fixed(year, 12, 26)),
    holiday('new_year_eve', fixed(year, 12, 31), 'eve'),
  ];
  return list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export function holidayOn(date: IsoDate): Holiday | null {
  return holidaysOf(Number(date.slice(0, 4))).find((entry) => entry.date === date) ?? null;
}

/** Monday to Friday and neither holiday nor eve. */
export function isWorkingDay(date: IsoDate): boolean {
  return weekday(date) <= 5 && holidayOn(date) === null;
}

/** Working days from `from` to `to`, both included. */
export function workingDays(from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) if (isWorkingDay(date)) count += 1;
  return count;
}

/** Sunday of Easter by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - e + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return fixed(year, Math.floor(days / 31), (days % 31) + 1);
}

function holiday(code: HolidayCode, date: IsoDate, kind: Holiday['kind'] = 'public_holiday'): Holiday {
  const [sv, en] = NAMES[code];
  return { date, code, kind, name: { sv, en } };
}

function fixed(year: number, month: number, day: number): IsoDate {
  const date = dateOf(year, month, day);
  if (date === null) throw new RangeError(`No such date: ${year}-${month}-${day}`);
  return date;
}

function saturdayFrom(date: IsoDate): IsoDate {
  return addDays(date, (13 - weekday(date)) % 7);
}
