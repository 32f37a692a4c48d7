import { z } from 'zod';
import { PLACEMENT_FORMS } from '../placements/vocabulary.ts';
import { choices, dateField, requiredText } from '../shared/form-fields.ts';
import { addDays } from '../shared/dates.ts';
import { mondayOf, sundayOf, weekOf } from '../shared/weeks.ts';
import type { IsoDate } from '../shared/weeks.ts';
import { MOMENTS } from './audience.ts';
import type { Audience } from './audience.ts';

const chosenId = () =>
  z
    .string()
    .optional()
    .transform((id) => id ?? '');

/** The longest placement that an audience may ask for, in weeks: an attachment of a year. */
const MOST_WEEKS = 52;

/** The fields that say whose placements are asked about; in a post that leaves them out they set no limit. */
export const audienceFields = {
  moment: z.enum(MOMENTS, 'choose').prefault('ended'),
  atLeastWeeks: z
    .string()
    .optional()
    .transform((text) => (text?.trim() ? Number(text) : 1))
    .pipe(z.int('wholeNumber').min(1, 'tooSmall').max(MOST_WEEKS, 'tooLarge')),
  forms: choices(PLACEMENT_FORMS),
  programmeId: chosenId(),
  unitId: chosenId(),
  schoolId: chosenId(),
  cohort: chosenId(),
};
type AudienceValues = z.output<z.ZodObject<typeof audienceFields>>;

/** Whom the fields mean. */
export function audienceOf(values: Partial<AudienceValues>): Audience {
  const { moment = 'ended', atLeastWeeks = 1, forms = [] } = values;
  const chosen = (id: string | undefined) => (id ? id : null);
  return {
    ...{ moment, atLeastWeeks, forms },
    ...{ programmeId: chosen(values.programmeId), unitId: chosen(values.unitId) },
    ...{ schoolId: chosen(values.schoolId), cohort: chosen(values.cohort) },
  };
}

/** A wave of a survey: which instrument, whose placements, and until when one may answer. */
export function waveForm(today: IsoDate) {
  return z
    .object({
      name: requiredText(120),
      instrumentVersionId: z.string().min(1, 'choose'),
      ...audienceFields,
      endedFrom: dateField(today),
      endedTo: dateField(today),
      closesOn: dateField(today),
      /** Without script a preview is a post like the opening. */
      intent: z.enum(['preview', 'open']).prefault('open'),
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

type WholeWave = z.output<ReturnType<typeof waveForm>>;
/** What is settled of a wave; an audience that is left out is everybody. */
export type WaveValues = Omit<WholeWave, keyof AudienceValues | 'intent'> & Partial<AudienceValues>;

/** Closing a wave cannot be undone: the one who does it says that she is sure. */
export const closeWaveForm = z.object({ sure: z.literal('yes') });

/** The longest that a wave stays open: what is asked later is about something that is no longer remembered. */
export const MOST_DAYS = 60;

/** A later last day for an open wave. */
export function extensionForm({ opensOn, closesOn }: { opensOn: IsoDate; closesOn: IsoDate }, today: IsoDate) {
  return z.object({
    closesOn: dateField(today)
      .refine((day) => day > closesOn && day > today, 'notLater')
      .refine((day) => day <= addDays(opensOn, MOST_DAYS), 'tooLate'),
  });
}
