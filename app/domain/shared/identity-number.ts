import { dateOf } from './dates.ts';
import type { IsoDate } from './dates.ts';
import { ok, problem } from './result.ts';
import type { Problem, Result } from './result.ts';
import { tidy } from './text.ts';

/**
 * `interim`: a university's own number with a letter (Ladok T and P numbers). `substitute`: TF numbers, with which a
 * school stands in for a pupil whose identity is protected.
 */
export type IdentityNumberKind = 'personnummer' | 'samordningsnummer' | 'interim' | 'substitute';

export interface IdentityNumber {
  kind: IdentityNumberKind;
  /** `YYYYMMDDNNNC`, twelve characters; a samordningsnummer keeps its day + 60. */
  canonical: string;
  birthDate: IsoDate;
}

export type IdentityNumberProblem = Problem<
  | 'identity_empty'
  | 'identity_unreadable'
  | 'identity_wrong_length'
  | 'identity_impossible_date'
  | 'identity_wrong_check_digit'
  | 'identity_born_in_future'
>;

const SHAPE = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4}|[A-Z][0-9A-Z]{3})$/;

/**
 * Reads a Swedish identity number with or without century, dash or plus, with any dash and spaces, and with the leading
 * zeros that a spreadsheet took away. `onDate` decides a missing century: a person is under 100, or over with a plus.
 */
export function parseIdentityNumber(text: string, onDate: IsoDate): Result<IdentityNumber, IdentityNumberProblem> {
  const typed = tidy(text).toUpperCase().replace(/\s/g, '').replace(/\.0+$/, '');
  if (typed === '') return problem('identity_empty');
  const written = readParts(withLostZeros(typed));
  if (!written) {
    const code = /^[\d+-]+$/.test(typed) ? 'identity_wrong_length' : 'identity_unreadable';
    return problem(code, { characters: typed.length });
  }
  const born = birthDate(written, onDate);
  if (born === null) return problem('identity_impossible_date');
  if (born > onDate) return problem('identity_born_in_future');
  const { year, month, day, suffix } = written;
  const kind = kindOf(written);
  if (/^\d+$/.test(suffix) && !luhnValid(year + month + day + suffix)) return problem('identity_wrong_check_digit');
  return ok({ kind, canonical: `${born.slice(0, 4)}${month}${day}${suffix}`, birthDate: born });
}

/** `YYYYMMDD-NNNC`, or with a samordningsnummer's day as it is. */
export function formatIdentityNumber(canonical: string): string {
  return `${canonical.slice(0, 8)}-${canonical.slice(8)}`;
}

/** For lists: the birth date without the rest, `19900101-****`. */
export function maskIdentityNumber(canonical: string): string {
  return `${canonical.slice(0, 8)}-****`;
}

/** Whole years on a date; somebody born on 29 February has their birthday on 1 March in ordinary years. */
export function ageOn(birthDate: IsoDate, onDate: IsoDate): number {
  const years = Number(onDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return onDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Under 18 on a date. */
export function isMinor(birthDate: IsoDate, onDate: IsoDate): boolean {
  return ageOn(birthDate, onDate) < 18;
}

/** The check of the last of ten digits (modulus 10, Luhn). */
export function luhnValid(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const value = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** The check digit that makes nine digits a valid number. */
export function checkDigit(nineDigits: string): string {
  const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
  return digits.find((digit) => luhnValid(nineDigits + digit)) ?? '0';
}

interface Written {
  century: string | undefined;
  year: string;
  month: string;
  day: string;
  sign: string;
  suffix: string;
}

function readParts(typed: string): Written | null {
  const match = SHAPE.exec(typed);
  if (!match) return null;
  const [, century, year = '', month = '', day = '', sign = '', suffix = ''] = match;
  return { century, year, month, day, sign, suffix };
}

function kindOf({ day, suffix }: Written): IdentityNumberKind {
  if (suffix.startsWith('TF')) return 'substitute';
  if (/[A-Z]/.test(suffix)) return 'interim';
  return Number(day) > 60 ? 'samordningsnummer' : 'personnummer';
}

function birthDate(written: Written, onDate: IsoDate): IsoDate | null {
  const day = Number(written.day) > 60 ? Number(written.day) - 60 : Number(written.day);
  const inCentury = (century: number): IsoDate | null =>
    dateOf(century * 100 + Number(written.year), Number(written.month), day);
  if (written.century) return inCentury(Number(written.century));
  const now = Number(onDate.slice(0, 2));
  const youngest = written.sign === '+' ? 100 : 0;
  const possible = [now, now - 1, now - 2].map(inCentury).filter((date) => date !== null && date <= onDate);
  return possible.find((date) => date !== null && ageOn(date, onDate) >= youngest) ?? inCentury(now - 1);
}

/** A number in a cell loses the zeros it begins with: 7 to 9 digits were ten. */
function withLostZeros(typed: string): string {
  if (/^\d{7,9}$/.test(typed)) return typed.padStart(10, '0');
  return /^\d{3,5}[-+]\d{4}$/.test(typed) ? typed.padStart(11, '0') : typed;
}
