import { z } from 'zod';

export const addCohortForm = z.object({ cohort: z.string().min(1, 'choose') });

export const removeParticipantsForm = z.object({
  remove: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string()).min(1, 'choose'),
  ),
});
