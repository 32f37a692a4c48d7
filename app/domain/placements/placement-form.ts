import { z } from 'zod';
import { ENDINGS } from './vocabulary.ts';

const version = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.coerce.number().int().nullable(),
);

/** A change to one placement names the version it was decided on; none when there was no placement. */
export const placementForm = z.object({ version });

/** Taking a placement away; one that has been published ends for a reason. */
export const unplaceForm = z.object({ version, ending: z.enum(ENDINGS).optional() });

export const lockForm = z.object({ version, locked: z.enum(['yes', 'no']) });
