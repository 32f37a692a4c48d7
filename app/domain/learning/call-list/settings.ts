import { z } from 'zod';

export const CENTRE_IDS = ['harbour', 'station', 'forest'] as const;
export type CentreId = (typeof CENTRE_IDS)[number];

/** The parts of the lab, in the order in which they are read. */
export const CALL_LIST_STEPS = ['list', 'who', 'centres', 'loop'] as const;
/** What the list is ranked by: being predicted to visit much, or to be admitted as an emergency. */
export const TARGETS = ['visits', 'admission'] as const;
export type Target = (typeof TARGETS)[number];
/** How the calls stand in next year's data: among the visits, or under a code of their own. */
export const RECORDINGS = ['counted', 'apart'] as const;
export type Recording = (typeof RECORDINGS)[number];

export const FEWEST_CALLS = 20;
export const MOST_CALLS = 400;

/** What the reader sets. To begin with the list is ranked by what is easiest to count. */
export const callListSettings = z.object({
  step: z.enum(CALL_LIST_STEPS).catch('list'),
  target: z.enum(TARGETS).catch('visits'),
  calls: z.coerce.number().int().min(FEWEST_CALLS).max(MOST_CALLS).catch(300),
  /** Whether each centre's level is set right. */
  local: z.enum(['', 'on']).catch(''),
  recording: z.enum(RECORDINGS).catch('counted'),
});

export type CallListSettings = z.infer<typeof callListSettings>;
