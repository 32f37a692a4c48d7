import { z } from 'zod';

export const ITEMS = ['inhalers', 'beds', 'travel', 'disposables', 'video'] as const;
export type ItemId = (typeof ITEMS)[number];
export const VEHICLES = ['car', 'electricCar', 'bus'] as const;
export type Vehicle = (typeof VEHICLES)[number];
export const INHALERS = ['spray', 'powder'] as const;
export type Inhaler = (typeof INHALERS)[number];

const count = (most: number, usual: number) => z.coerce.number().int().min(0).max(most).catch(usual);

/** A patient's year; as it is today unless set. The guess is what the reader thinks weighs most; empty until said. */
export const footprintSettings = z.object({
  guess: z.enum(['', ...ITEMS]).catch(''),
  seed: z.coerce.number().int().min(1).max(9_999).catch(1),
  visits: count(20, 8),
  video: count(20, 0),
  kilometres: z.coerce.number().int().min(1).max(100).catch(25),
  vehicle: z.enum(VEHICLES).catch('car'),
  inhaler: z.enum(INHALERS).catch('spray'),
  bedDays: count(14, 2),
});

export type FootprintSettings = z.infer<typeof footprintSettings>;
/** What a year's footprint is worked out from. */
export type CareYear = Omit<FootprintSettings, 'guess' | 'seed'>;
