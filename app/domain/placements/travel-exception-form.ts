import { z } from 'zod';
import { requiredText } from '../shared/form-fields.ts';

/** Who may be placed further away than the longest journey of a round, and why. */
export const travelExceptionForm = z.object({
  learnerId: z.string('choose').min(1, 'choose'),
  reason: requiredText(),
});
export type TravelExceptionValues = z.output<typeof travelExceptionForm>;

export const removeTravelExceptionForm = z.object({ exceptionId: z.string().min(1) });
