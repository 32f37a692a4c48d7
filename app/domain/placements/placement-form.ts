import { z } from 'zod';
import { isIsoWeek, type IsoWeek } from '../shared/weeks.ts';
import { ENDINGS } from './vocabulary.ts';

const version = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.coerce.number().int().nullable(),
);

/** Of another placement that has taken its place the version may be the same. */
const placementId = z
  .string()
  .transform((id) => (id === '' ? null : id))
  .optional();

const seen = { version, placementId };

/** The week from which a change holds; the usual one when the form does not say. */
const fromWeek = z.custom<IsoWeek>((value) => typeof value === 'string' && isIsoWeek(value)).optional();

/** A change to one placement names it and the version it was decided on; neither when there was no placement. */
export const placementForm = z.object({ ...seen, fromWeek });

/** Taking a placement away; one that has been published ends for a reason. */
export const unplaceForm = z.object({ ...seen, fromWeek, ending: z.enum(ENDINGS).optional() });

export const lockForm = z.object({ ...seen, locked: z.enum(['yes', 'no']) });
