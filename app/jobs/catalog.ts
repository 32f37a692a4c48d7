import { z } from 'zod';
import { PLAN_PRIORITIES } from '#app/domain/rotation-plans/vocabulary.ts';

/** Every kind of job: what it needs, and how often it may be tried. */
export const JOBS = {
  'propose-round': {
    payload: z.object({ roundId: z.string(), requestedBy: z.object({ accountId: z.string(), name: z.string() }) }),
    retries: 3,
  },
  'propose-rotation': {
    payload: z.object({
      planId: z.string(),
      requestedBy: z.object({ accountId: z.string(), name: z.string() }),
      /** What is to weigh most; what the plan says unless told. */
      priority: z.enum(PLAN_PRIORITIES).optional(),
    }),
    retries: 3,
  },
  'work-out-scenario': { payload: z.object({ roundId: z.string(), scenarioId: z.string() }), retries: 1 },
  'deliver-mail': { payload: z.object({}), retries: 0 },
  'close-waves': { payload: z.object({}), retries: 0 },
  'erase-traces': { payload: z.object({}), retries: 0 },
  'write-unanswered': { payload: z.object({}), retries: 0 },
  'open-waves': { payload: z.object({}), retries: 0 },
  'write-learning-letters': { payload: z.object({}), retries: 0 },
  'advance-placements': { payload: z.object({}), retries: 0 },
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.output<(typeof JOBS)[N]['payload']>;

/** Jobs that come back by themselves, and how many seconds apart. */
export const RECURRING: readonly { name: JobName; everySeconds: number }[] = [
  { name: 'deliver-mail', everySeconds: 5 },
  { name: 'close-waves', everySeconds: 900 },
  { name: 'erase-traces', everySeconds: 300 },
  { name: 'write-unanswered', everySeconds: 60 },
  { name: 'open-waves', everySeconds: 900 },
  { name: 'write-learning-letters', everySeconds: 1800 },
  { name: 'advance-placements', everySeconds: 1800 },
];
