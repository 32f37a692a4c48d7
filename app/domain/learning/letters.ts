import { z } from 'zod';
import { addDays } from '../shared/dates.ts';
import type { IsoDate } from '../shared/dates.ts';

/** Why somebody is written to about a path: it is new to her, or its last day is near and something is left. */
export type PathLetter = 'assigned' | 'due';

/** So long before the last day whoever is not through is written to again. */
export const REMINDER_DAYS = 7;

interface Assigned {
  assignedOn: IsoDate;
  /** The last day; null when there is none. */
  dueOn: IsoDate | null;
}

/**
 * The letters about a path that somebody with modules left should have by today. A path that was assigned less than
 * twice the reminder's days before its last day is told of once. Each is sent once, however often it is asked for.
 */
export function pathLetters({ assignedOn, dueOn }: Assigned, left: number, today: IsoDate): PathLetter[] {
  if (left === 0 || (dueOn !== null && dueOn < today)) return [];
  const isNear = dueOn !== null && addDays(dueOn, -REMINDER_DAYS) <= today;
  const hasTime = dueOn !== null && addDays(assignedOn, 2 * REMINDER_DAYS) <= dueOn;
  return isNear && hasTime ? ['assigned', 'due'] : ['assigned'];
}

/** Whether somebody wants a weekly letter about questions to answer again. */
export const reviewLettersForm = z.object({ weekly: z.enum(['on', 'off']) });
