import { z } from 'zod';
import { isIsoWeek, type IsoWeek } from '../shared/weeks.ts';
import { ENDINGS } from './vocabulary.ts';

const version = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.coerce.number().int().nullable(),
);

/** The week from which a change holds; the usual one when the form does not say. */
const fromWeek = z.custom<IsoWeek>((value) => typeof value === 'string' && isIsoWeek(value)).optional();

/** A change to one placement names the version it was decided on; none when there was no placement. */
export const placementForm = z.object({ version, fromWeek });

/** Taking a placement away; one that has been published ends for a reason. */
export const unplaceForm = z.object({ version, fromWeek, ending: z.enum(ENDINGS).optional() });

export const lockForm = z.object({ version, locked: z.enum(['yes', 'no']) });
