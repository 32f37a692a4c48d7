import { z } from 'zod';

export const SERIES = ['a', 'b', 'c', 'd'] as const;
export type SeriesId = (typeof SERIES)[number];

/** What the reader thinks of a series; empty until she has said. */
const guess = z.enum(['', 'changed', 'same']).catch('');

/** The seed of the series, whether limits are drawn, and the reader's guesses. */
export const signalSettings = z.object({
  seed: z.coerce.number().int().min(1).max(9_999).catch(16),
  limits: z.enum(['hidden', 'shown']).catch('hidden'),
  a: guess,
  b: guess,
  c: guess,
  d: guess,
});

export type SignalSettings = z.infer<typeof signalSettings>;
