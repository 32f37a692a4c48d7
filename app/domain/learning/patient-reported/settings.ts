import { z } from 'zod';

/** Which of the lab's two parts is open: a questionnaire, or a group before and after. */
export const PARTS = ['form', 'group'] as const;
export const QUESTIONS = ['energy', 'sleep', 'walk', 'company', 'mind'] as const;
export type QuestionId = (typeof QUESTIONS)[number];
/** From never to always. */
export const ANSWERS = ['0', '1', '2', '3', '4'] as const;
/** How the group is to begin with. */
export const LEVELS = ['low', 'middle', 'high'] as const;
export type Level = (typeof LEVELS)[number];
/** Who does not answer the second time. */
export const SILENCES = ['worst', 'random'] as const;
export type Silence = (typeof SILENCES)[number];
/** How the reader thinks that the whole group fared; empty until she has said. */
export const GUESSES = ['better', 'same', 'worse'] as const;

const answer = z.enum(['', ...ANSWERS]).catch('');

export const patientReportedSettings = z.object({
  part: z.enum(PARTS).catch('form'),
  energy: answer,
  sleep: answer,
  walk: answer,
  company: answer,
  mind: answer,
  seed: z.coerce.number().int().min(1).max(9_999).catch(10),
  important: z.coerce.number().min(5).max(30).catch(10),
  guess: z.enum(['', ...GUESSES]).catch(''),
  silent: z.enum(['hidden', 'shown']).catch('hidden'),
  silence: z.enum(SILENCES).catch('worst'),
  level: z.enum(LEVELS).catch('middle'),
  change: z.coerce.number().min(-10).max(20).catch(0),
});

export type PatientReportedSettings = z.infer<typeof patientReportedSettings>;
