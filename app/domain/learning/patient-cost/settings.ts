import { z } from 'zod';

/** Which of the lab's two parts is open: one patient's year, or a project before and after. */
export const PARTS = ['year', 'project'] as const;
/** How the overhead is shared out. */
export const OVERHEAD_KEYS = ['contacts', 'minutes', 'direct'] as const;
export type OverheadKey = (typeof OVERHEAD_KEYS)[number];
/** How the patient's autumn went. */
export const AUTUMNS = ['admitted', 'followed'] as const;
export type Autumn = (typeof AUTUMNS)[number];
/** How much of the fall the reader thinks is the project's doing; empty until she has said. */
export const GUESSES = ['all', 'half', 'none'] as const;

const percent = (least: number, most: number, usual: number) => z.coerce.number().min(least).max(most).catch(usual);

export const patientCostSettings = z.object({
  part: z.enum(PARTS).catch('year'),
  key: z.enum(OVERHEAD_KEYS).catch('contacts'),
  autumn: z.enum(AUTUMNS).catch('admitted'),
  seed: z.coerce.number().int().min(1).max(9_999).catch(10),
  guess: z.enum(['', ...GUESSES]).catch(''),
  comparison: z.enum(['hidden', 'shown']).catch('hidden'),
  chosen: percent(5, 50, 10),
  effect: percent(0, 40, 0),
});

export type PatientCostSettings = z.infer<typeof patientCostSettings>;
