import { z } from 'zod';
import { isTermCode, termWeeks, type TermCode } from '#app/domain/shared/terms.ts';
import { parseWeekRange } from '#app/domain/shared/week-input.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { SECTORS, type Sector } from './vocabulary.ts';

export const MOST_PERIODS = 6;

const sectorList = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.enum(SECTORS)),
);
const sectorCount = z.preprocess(
  (value) => (value === '' || value === undefined ? 0 : value),
  z.coerce.number('number').int('wholeNumber').min(0).max(10),
);

const periodForm = z.object({
  courseId: z.string().default(''),
  weeks: z.string().trim().default(''),
  sectors: sectorList,
});

/** One placement round as it is typed; a period without weeks and course is an empty line of the form. */
export const roundForm = z
  .object({
    name: z.string().trim().min(1, 'required').max(120),
    programmeId: z.string().min(1, 'choose'),
    term: z.string().refine(isTermCode, 'choose'),
    cohort: z.string().default(''),
    periods: z.array(periodForm).max(MOST_PERIODS),
    required: z.partialRecord(z.enum(SECTORS), sectorCount).default({}),
    version: z.coerce.number().int().optional(),
  })
  .superRefine(({ periods, term }, context) => {
    const filled = periods.filter((period) => period.weeks !== '' || period.courseId !== '');
    if (filled.length === 0) context.addIssue({ code: 'custom', path: ['periods', 0, 'weeks'], message: 'required' });
    const taken: WeekRange[] = [];
    periods.forEach((period, index) => {
      if (period.weeks === '' && period.courseId === '') return;
      if (period.courseId === '')
        context.addIssue({ code: 'custom', path: ['periods', index, 'courseId'], message: 'choose' });
      const weeks = isTermCode(term) ? readWeeks(period.weeks, term) : null;
      if (!weeks?.ok)
        context.addIssue({
          code: 'custom',
          path: ['periods', index, 'weeks'],
          message: weeks ? weeks.error.code : 'week',
        });
      else if (taken.some((other) => weeks.value.from <= other.to && other.from <= weeks.value.to))
        context.addIssue({ code: 'custom', path: ['periods', index, 'weeks'], message: 'periods_overlap' });
      else taken.push(weeks.value);
    });
  });

export type RoundForm = z.output<typeof roundForm>;

export interface TypedPeriod {
  courseId: string;
  weeks: WeekRange;
  sectors: Sector[];
}

/** Weeks as typed, in the year that the term decides. */
export function readWeeks(text: string, term: TermCode) {
  const { from, to } = termWeeks(term);
  return parseWeekRange(text, { termFrom: from, termTo: to });
}

/** The periods of a form that holds. */
export function typedPeriods({ periods, term }: Pick<RoundForm, 'periods' | 'term'>): TypedPeriod[] {
  return periods.flatMap((period) => {
    const weeks = period.weeks === '' ? null : readWeeks(period.weeks, term as TermCode);
    return weeks?.ok ? [{ courseId: period.courseId, weeks: weeks.value, sectors: period.sectors }] : [];
  });
}

/** Sectors with at least one placement required. */
export function requiredSectors(required: RoundForm['required']): Partial<Record<Sector, number>> {
  return Object.fromEntries(Object.entries(required).filter(([, count]) => (count ?? 0) > 0));
}
