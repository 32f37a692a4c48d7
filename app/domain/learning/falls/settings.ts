import { z } from 'zod';

/** The lab's two parts: a night with sensors, or a study of what they did. */
export const PARTS = ['night', 'study'] as const;
export const WEEKS = ['8', '26', '52'] as const;
export const CHOSEN_BY = ['worst', 'lot'] as const;
/** How much of the fall the reader thinks is the sensor's doing; empty until she has said. */
export const GUESSES = ['all', 'half', 'none'] as const;

const number = (least: number, most: number, usual: number) => z.coerce.number().min(least).max(most).catch(usual);
const whole = (least: number, most: number, usual: number) => z.coerce.number().int().min(least).max(most).catch(usual);

/** Percent, beds, people, minutes. */
export const fallsSettings = z.object({
  part: z.enum(PARTS).catch('night'),
  beds: whole(6, 30, 20),
  staff: whole(1, 4, 2),
  sensitivity: number(50, 100, 90),
  specificity: number(50, 99, 80),
  reach: number(0.5, 5, 1),
  fatigue: z.enum(['on', 'off']).catch('on'),
  night: whole(1, 9_999, 1),
  guess: z.enum(['', ...GUESSES]).catch(''),
  control: z.enum(['hidden', 'shown']).catch('hidden'),
  chosen: z.enum(CHOSEN_BY).catch('worst'),
  weeks: z.enum(WEEKS).catch('8'),
  effect: number(0, 60, 0),
  seed: whole(1, 9_999, 2_114),
});

export type FallsSettings = z.infer<typeof fallsSettings>;
