import type { Language } from './catalogue.ts';

/** How a language writes numbers, dates and weeks. */
export interface Conventions {
  group: string;
  decimal: string;
  percentSign: string;
  kronor: (amount: string) => string;
  hour: string;
  and: string;
  week: string;
  /** The halves of the academic year. */
  terms: Readonly<Record<'HT' | 'VT', string>>;
  dayMonth: (day: number, month: string) => string;
  monthsShort: readonly string[];
  months: readonly string[];
  /** From Sunday, as `Date` counts. */
  weekdays: readonly string[];
}

const swedish: Conventions = {
  group: '\u00a0',
  decimal: ',',
  percentSign: '\u00a0%',
  kronor: (amount) => `${amount}\u00a0kr`,
  hour: 'tim',
  and: 'och',
  week: 'v.',
  terms: { HT: 'HT', VT: 'VT' },
  dayMonth: (day, month) => `${day}\u00a0${month}`,
  monthsShort: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  weekdays: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
};

const english: Conventions = {
  group: ',',
  decimal: '.',
  percentSign: '%',
  kronor: (amount) => `SEK\u00a0${amount}`,
  hour: 'h',
  and: 'and',
  week: 'wk',
  terms: { HT: 'Autumn', VT: 'Spring' },
  dayMonth: (day, month) => `${day}\u00a0${month}`,
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

export function conventionsFor(language: Language): Conventions {
  return language === 'en' ? english : swedish;
}
