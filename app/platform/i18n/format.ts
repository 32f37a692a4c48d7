import { parseTermCode, termSeason, termYear } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { mondayOf, sundayOf, weekNumber, weekYear } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Language } from './catalogue.ts';
import { conventionsFor } from './conventions.ts';
import type { Conventions } from './conventions.ts';
import { NO_BREAK, formatFixed, stockholmParts } from './primitives.ts';

export interface Formatter {
  /** `1 234,5`; at most two decimals unless told. */
  number(value: number, decimals?: { min?: number; max?: number }): string;
  /** A share between 0 and 1 as `45 %`. */
  percent(share: number, decimals?: number): string;
  /** Whole öre as `1 234 kr`, with öre only when there are any. */
  kronor(ore: number): string;
  /** `45 min`, `1 tim 20 min`. */
  minutes(minutes: number): string;
  /** A span of milliseconds as `0,4 s`, `1 min 20 s`. */
  elapsed(milliseconds: number): string;
  /** `31 aug 2026` */
  date(iso: string): string;
  /** `31 aug` */
  dateShort(iso: string): string;
  /** `måndag 31 augusti 2026` */
  dateLong(iso: string): string;
  /** `31 aug - 27 sep 2026`; the year once when it is the same. */
  dates(from: string, to: string): string;
  /** An instant in UTC as Stockholm's `14:03`. */
  time(instant: string): string;
  /** An instant in UTC as Stockholm's `31 aug 2026 14:03`. */
  dateTime(instant: string): string;
  /** `v. 36` */
  weekShort(week: IsoWeek): string;
  /** `v. 36 2026 (31 aug - 6 sep)` */
  week(week: IsoWeek): string;
  /** `v. 36-39` */
  weeksShort(from: IsoWeek, to: IsoWeek): string;
  /** `v. 36-39 2026` */
  weeksYear(from: IsoWeek, to: IsoWeek): string;
  /** `v. 36-39 2026 (31 aug - 27 sep)` */
  weeks(from: IsoWeek, to: IsoWeek): string;
  /** `HT 2027` */
  term(term: TermCode): string;
  /** A cohort that is called after its first term in words; any other as it is called. */
  cohort(name: string): string;
  /** `310 50`; what is no postcode of five digits stays as it is. */
  postcode(digits: string): string;
  /** `Halmstad, Varberg och Kungsbacka` */
  list(items: readonly string[]): string;
}

/**
 * The one formatter for everything with a number, a date or a week in it. It owns its rules instead of asking the
 * platform's, so that server and browser write the same characters and hydration never disagrees.
 */
export function formatterFor(language: Language): Formatter {
  const conventions = conventionsFor(language);
  return { ...numberFormats(conventions), ...dateFormats(conventions), ...weekFormats(conventions) };
}

/** The same text with ordinary spaces and hyphens: for files, search and comparison. */
export function plain(text: string): string {
  return text.replaceAll(NO_BREAK, ' ').replaceAll('\u2212', '-');
}

function numberFormats(c: Conventions) {
  const whole = (value: number) => formatFixed(value, 0, 0, c);
  return {
    number: (value: number, { min = 0, max = Math.max(min, 2) }: { min?: number; max?: number } = {}) =>
      formatFixed(value, min, max, c),
    percent: (share: number, decimals = 0) => `${formatFixed(share * 100, decimals, decimals, c)}${c.percentSign}`,
    kronor: (ore: number) => c.kronor(formatFixed(ore / 100, ore % 100 === 0 ? 0 : 2, 2, c)),
    minutes: (minutes: number) => {
      const total = Math.round(minutes);
      const [hours, rest] = [Math.floor(total / 60), total % 60];
      if (hours === 0) return `${whole(rest)}${NO_BREAK}min`;
      const hoursText = `${whole(hours)}${NO_BREAK}${c.hour}`;
      return rest === 0 ? hoursText : `${hoursText} ${whole(rest)}${NO_BREAK}min`;
    },
    elapsed: (milliseconds: number) => {
      const seconds = milliseconds / 1000;
      if (seconds < 10) return `${formatFixed(seconds, 1, 1, c)}${NO_BREAK}s`;
      const total = Math.round(seconds);
      if (total < 60) return `${whole(total)}${NO_BREAK}s`;
      return `${whole(Math.floor(total / 60))}${NO_BREAK}min ${whole(total % 60)}${NO_BREAK}s`;
    },
    postcode: (digits: string) => digits.replace(/^(\d{3})\s?(\d{2})$/, `$1${NO_BREAK}$2`),
    list: (items: readonly string[]) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${c.and} ${items.at(-1)}`,
  };
}

function dateFormats(c: Conventions) {
  const dateShort = (iso: string) => c.dayMonth(dayOf(iso), c.monthsShort[monthOf(iso)] ?? '');
  const date = (iso: string) => `${dateShort(iso)} ${iso.slice(0, 4)}`;
  const time = (instant: string) => {
    const { hour, minute } = stockholmParts(instant);
    return `${hour}:${minute}`;
  };
  return {
    dateShort,
    date,
    dateLong: (iso: string) => {
      const weekday = c.weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
      return `${weekday} ${c.dayMonth(dayOf(iso), c.months[monthOf(iso)] ?? '')} ${iso.slice(0, 4)}`;
    },
    dates: (from: string, to: string) => {
      if (from === to) return date(from);
      const start = from.slice(0, 4) === to.slice(0, 4) ? dateShort(from) : date(from);
      return `${start} - ${date(to)}`;
    },
    time,
    dateTime: (instant: string) => `${date(stockholmParts(instant).date)} ${time(instant)}`,
  };
}

function weekFormats(c: Conventions) {
  const { dateShort, date } = dateFormats(c);
  const weekShort = (week: IsoWeek) => `${c.week}${NO_BREAK}${weekNumber(week)}`;
  const weeksShort = (from: IsoWeek, to: IsoWeek) =>
    from === to ? weekShort(from) : `${weekShort(from)}-${weekNumber(to)}`;
  const weeksYear = (from: IsoWeek, to: IsoWeek) => {
    if (weekYear(from) === weekYear(to)) return `${weeksShort(from, to)} ${weekYear(to)}`;
    return `${weekShort(from)} ${weekYear(from)} - ${weekShort(to)} ${weekYear(to)}`;
  };
  const weeks = (from: IsoWeek, to: IsoWeek) => {
    const [monday, sunday] = [mondayOf(from), sundayOf(to)];
    const sameYear = monday.slice(0, 4) === sunday.slice(0, 4);
    const dates = sameYear ? `${dateShort(monday)} - ${dateShort(sunday)}` : `${date(monday)} - ${date(sunday)}`;
    return `${weeksYear(from, to)} (${dates})`;
  };
  const term = (code: TermCode) => `${c.terms[termSeason(code)]}${NO_BREAK}${termYear(code)}`;
  return {
    weekShort,
    weeksShort,
    weeksYear,
    weeks,
    week: (week: IsoWeek) => weeks(week, week),
    term,
    cohort: (name: string) => {
      const first = parseTermCode(name);
      return first ? term(first) : name;
    },
  };
}

function dayOf(iso: string): number {
  return Number(iso.slice(8, 10));
}

function monthOf(iso: string): number {
  return Number(iso.slice(5, 7)) - 1;
}
