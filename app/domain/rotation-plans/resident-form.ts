import { z } from 'zod';
import type { PlacementForm } from '../placements/vocabulary.ts';
import { version, weeksAround, wholeNumber } from '../shared/form-fields.ts';
import { tidy } from '../shared/text.ts';
import { parseWeekRange, parseWeekRanges } from '../shared/week-input.ts';
import { contiguousRanges, expandWeeks } from '../shared/weeks.ts';
import type { IsoDate, WeekRange } from '../shared/weeks.ts';
import type { ResidentWish } from './vocabulary.ts';
import { MOST_BLOCKS } from './rotation-form.ts';

/** AT is done at no less than half time (SOSFS 1999:5); a pace below a quarter is taken for a slip. */
const LEAST_PERCENT: Partial<Record<PlacementForm, number>> = { at: 50 };
const LEAST_OF_OTHERS = 25;

export function leastPercent(form: PlacementForm): number {
  return LEAST_PERCENT[form] ?? LEAST_OF_OTHERS;
}

const text = z
  .string()
  .optional()
  .transform((value) => tidy(value ?? ''));
const wishLine = z.object({ blockId: z.string(), town: text, unitId: text, weeks: text });

/** How a resident takes part: pace, waves she may begin in, leave, and what she would like of each block. */
export function residentForm(form: PlacementForm, today: IsoDate) {
  return z
    .object({
      percent: wholeNumber(leastPercent(form), 100),
      waveIds: z.preprocess(
        (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
        z.array(z.string()),
      ),
      leave: text,
      wishes: z.array(wishLine).max(MOST_BLOCKS).default([]),
      version: version(),
    })
    .transform(({ leave, wishes, ...rest }, context) => ({
      ...rest,
      leave: readLeave(leave, today, context),
      wishes: wishes.flatMap((line, index) => readWishes(line, index, { today, context })),
    }));
}

export type ResidentValues = z.output<ReturnType<typeof residentForm>>;

function readLeave(typed: string, today: IsoDate, context: z.RefinementCtx): WeekRange[] {
  if (typed === '') return [];
  const parsed = parseWeekRanges(typed, weeksAround(today));
  if (parsed.ok) return contiguousRanges(parsed.value.flatMap((range) => expandWeeks(range)));
  context.addIssue({ code: 'custom', path: ['leave'], message: 'week' });
  return [];
}

function readWishes(
  { blockId, town, unitId, weeks }: z.output<typeof wishLine>,
  index: number,
  { today, context }: { today: IsoDate; context: z.RefinementCtx },
): ResidentWish[] {
  const wishes: ResidentWish[] = [];
  if (town !== '') wishes.push({ blockId, kind: 'town', town });
  if (unitId !== '') wishes.push({ blockId, kind: 'unit', unitId });
  if (weeks === '') return wishes;
  const parsed = parseWeekRange(weeks, weeksAround(today));
  if (parsed.ok) wishes.push({ blockId, kind: 'weeks', ...parsed.value });
  else context.addIssue({ code: 'custom', path: ['wishes', index, 'weeks'], message: 'week' });
  return wishes;
}
