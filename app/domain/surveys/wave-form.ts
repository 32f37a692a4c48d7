import { z } from 'zod';
import { dateField, requiredText } from '../shared/form-fields.ts';
import { addDays } from '../shared/dates.ts';
import { mondayOf, sundayOf, weekOf } from '../shared/weeks.ts';
import type { IsoDate } from '../shared/weeks.ts';

/** A wave of a survey: which instrument, whose placements, and until when one may answer. */
export function waveForm(today: IsoDate) {
  return z
    .object({
      name: requiredText(120),
      instrumentVersionId: z.string().min(1, 'choose'),
      programmeId: z.string(),
      endedFrom: dateField(today),
      endedTo: dateField(today),
      closesOn: dateField(today),
    })
    .refine((form) => form.endedTo >= form.endedFrom, { message: 'endsBeforeStart', path: ['endedTo'] })
    .refine((form) => form.endedTo <= sundayOf(weekOf(today)), { message: 'inFuture', path: ['endedTo'] })
    .refine((form) => form.closesOn > today, { message: 'inPast', path: ['closesOn'] });
}

/** Days that a wave is open; reminders and most answers fall within the first ten. */
export const ANSWER_DAYS = 14;

/** Placements that end this week, which is when a survey is answered best, and two weeks to answer. */
export function usualDates(today: IsoDate) {
  const week = weekOf(today);
  return { endedFrom: mondayOf(week), endedTo: sundayOf(week), closesOn: addDays(today, ANSWER_DAYS) };
}

export type WaveValues = z.output<ReturnType<typeof waveForm>>;

/** Closing a wave cannot be undone: the one who does it says that she is sure. */
export const closeWaveForm = z.object({ sure: z.literal('yes') });

/** The longest that a wave stays open: what is asked later is about something that is no longer remembered. */
const MOST_DAYS = 60;

/** A later last day for an open wave. */
export function extensionForm({ opensOn, closesOn }: { opensOn: IsoDate; closesOn: IsoDate }, today: IsoDate) {
  return z.object({
    closesOn: dateField(today)
      .refine((day) => day > closesOn && day > today, 'notLater')
      .refine((day) => day <= addDays(opensOn, MOST_DAYS), 'tooLate'),
  });
}
