import { z } from 'zod';
import { parseCount } from './numbers.ts';
import { tidy } from './text.ts';
import { parseDate, parseWeekRange } from './week-input.ts';
import type { WeekInputContext } from './week-input.ts';
import { addWeeks, weekOf } from './weeks.ts';
import type { IsoDate } from './weeks.ts';

/** Fields that several forms share. Messages are codes of the forms' catalogue. */

export function requiredText(longest = 200) {
  return z.string('required').transform(tidy).pipe(z.string().min(1, 'required').max(longest, 'tooLong'));
}

/** Null when it is left empty. */
export function optionalText(longest = 200) {
  return z
    .string()
    .optional()
    .transform((text) => tidy(text ?? ''))
    .pipe(z.string().max(longest, 'tooLong'))
    .transform((text) => (text === '' ? null : text));
}

export function optionalEmail() {
  return optionalText().refine((text) => text === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), 'email');
}

/** The version that the form's reader saw. */
export function version() {
  return z.coerce.number().int().min(1);
}

export function wholeNumber(least: number, most: number) {
  return z.string('required').transform((text, context) => {
    const parsed = parseCount(text);
    if (!parsed.ok) {
      const code = parsed.error.code === 'number_empty' ? 'required' : 'wholeNumber';
      context.addIssue({ code: 'custom', message: code });
      return z.NEVER;
    }
    if (parsed.value < least) context.addIssue({ code: 'custom', message: 'tooSmall' });
    if (parsed.value > most) context.addIssue({ code: 'custom', message: 'tooLarge' });
    return parsed.value;
  });
}

/** Null when it is left empty. */
export function optionalNumber(least: number, most: number) {
  const number = wholeNumber(least, most);
  return z
    .union([z.string(), z.number()])
    .optional()
    .transform((sent) => String(sent ?? ''))
    .transform((text, context) => {
      if (tidy(text) === '') return null;
      const parsed = number.safeParse(text);
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: parsed.error.issues[0]?.message ?? 'wholeNumber' });
      return z.NEVER;
    });
}

/** A year that is not written is the one nearest today. */
export function weeksAround(today: IsoDate): WeekInputContext {
  const week = weekOf(today);
  return { termFrom: week, termTo: addWeeks(week, 26), today };
}

/** A date as people write it: `2027-09-06`, `6/9`, `imorgon`, `v36` (its Monday). */
export function dateField(today: IsoDate) {
  return z.string('required').transform((text, context) => readDate(text, today, context, 'required'));
}

/** Null when it is left empty. */
export function optionalDate(today: IsoDate) {
  return z
    .string()
    .optional()
    .transform((text, context) => (tidy(text ?? '') === '' ? null : readDate(text ?? '', today, context, 'date')));
}

/** Whole weeks as people write them: `47-52`, `v. 36 2027`. */
export function weeksField(today: IsoDate) {
  return z.string('required').transform((text, context) => {
    const parsed = parseWeekRange(text, weeksAround(today));
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.error.code === 'week_empty' ? 'required' : 'week' });
    return z.NEVER;
  });
}

function readDate(text: string, today: IsoDate, context: z.RefinementCtx, whenEmpty: string): IsoDate {
  const parsed = parseDate(text, weeksAround(today));
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.error.code === 'week_empty' ? whenEmpty : 'date' });
  return z.NEVER;
}

/** A box that is sent when it is ticked. */
export function ticked() {
  return z
    .union([z.string(), z.boolean()])
    .optional()
    .transform((sent) => sent === 'on' || sent === true);
}

/** Any number of choices under one name, also none and one. */
export function choices<T extends string>(values: readonly [T, ...T[]]) {
  return z
    .union([z.array(z.enum(values)), z.enum(values).transform((one) => [one]), z.literal('').transform(() => [])])
    .optional()
    .transform((chosen): T[] => [...new Set((chosen ?? []) as T[])]);
}

/** As `choices`, for ids that only the server can know. */
export function idList() {
  return z
    .union([z.array(z.string()), z.string().transform((one) => (one === '' ? [] : [one]))])
    .optional()
    .transform((ids): string[] => [...new Set((ids ?? []).filter((id) => id !== ''))]);
}

/** Null when nothing is chosen. */
export function optionalChoice<T extends string>(values: readonly [T, ...T[]]) {
  return z
    .union([z.enum(values), z.literal('')], 'choose')
    .optional()
    .transform((value): T | null => (value === undefined || value === '' ? null : value));
}
