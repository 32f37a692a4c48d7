import { z } from 'zod';
import { attestForm } from '../people/learner-form.ts';
import type { IsoDate } from '../shared/weeks.ts';
import { ATTESTS } from './vocabulary.ts';

export const addCohortForm = z.object({ cohort: z.string().min(1, 'choose') });

/** Rows that are ticked in the list; one is a list of one. */
const chosen = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string()).min(1, 'choose'),
);

export const removeParticipantsForm = z.object({ chosen });

/** The attest that all who were ticked have shown. */
export function recordAttestsForm(today: IsoDate) {
  return attestForm(today).safeExtend({ step: z.literal('save'), chosen });
}

/** What is posted while attests are recorded: first who, from the list, then what. */
export function recordAttestsStep(today: IsoDate) {
  return z.discriminatedUnion('step', [z.object({ step: z.literal('choose'), chosen }), recordAttestsForm(today)]);
}

/** Which learners to show: those who lack something, or one kind of it. */
export const LACKING = ['any', ...ATTESTS] as const;
export type Lacking = (typeof LACKING)[number];
