import { z } from 'zod';

const version = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.coerce.number().int().nullable(),
);

/** A change to one placement names the version it was decided on; none when there was no placement. */
export const placementForm = z.object({ version });

export const lockForm = z.object({ version, locked: z.enum(['yes', 'no']) });
