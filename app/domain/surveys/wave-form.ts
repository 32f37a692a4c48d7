import { z } from 'zod';
import { dateField, requiredText } from '../shared/form-fields.ts';
import { sundayOf, weekOf } from '../shared/weeks.ts';
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

export type WaveValues = z.output<ReturnType<typeof waveForm>>;

/** Closing a wave cannot be undone: the one who does it says that she is sure. */
export const closeWaveForm = z.object({ sure: z.literal('yes') });
