import { z } from 'zod';

const LONGEST_ANCHOR = 120;

/** A heading's anchor in a module, or that the module has been read. */
export const placeForm = z.object({
  place: z.string().max(LONGEST_ANCHOR).optional(),
  done: z.literal('yes').optional(),
});
