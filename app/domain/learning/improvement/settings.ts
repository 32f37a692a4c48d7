import { z } from 'zod';

/** The parts of the lab: plan, do, study, act. */
export const IMPROVEMENT_STEPS = ['plan', 'do', 'study', 'act'] as const;
/** What the team asks itself: how many there are, what a model can do, or whether those who should be called are. */
export const QUESTIONS = ['count', 'tool', 'action'] as const;
/** Data from now on, all that there is, or the few columns that are needed, half a year back. */
export const DATA_CHOICES = ['new', 'everything', 'history'] as const;
export const MEASURES = ['outcome', 'process', 'balance'] as const;
export type Measure = (typeof MEASURES)[number];
/** A training day, a reminder by mail, calls between other tasks, or calls in time that is set aside. */
export const CHANGES = ['training', 'reminder', 'squeezed', 'booked'] as const;
/** Who sees to it that it goes on. */
export const OWNERS = ['nobody', 'project', 'role'] as const;
export const DECISIONS = ['spread', 'adjust', 'stop'] as const;

/** The first week that is not looked at any more. */
export const LAST_WEEK = 52;

const tick = (usual: '' | 'on') => z.enum(['', 'on']).catch(usual);

/** What the reader sets. To begin with it is a plan as plans often are. */
export const improvementSettings = z.object({
  step: z.enum(IMPROVEMENT_STEPS).catch('plan'),
  question: z.enum(QUESTIONS).catch('count'),
  data: z.enum(DATA_CHOICES).catch('history'),
  outcome: tick('on'),
  process: tick(''),
  balance: tick(''),
  change: z.enum(CHANGES).catch('training'),
  owner: z.enum(OWNERS).catch('nobody'),
  /** Weeks from the first day until it is judged. */
  weeks: z.coerce.number().int().min(8).max(LAST_WEEK).catch(24),
  decision: z.enum(['', ...DECISIONS]).catch(''),
  seed: z.coerce.number().int().min(1).max(9_999).catch(39),
});

export type ImprovementSettings = z.infer<typeof improvementSettings>;
export type Plan = Pick<ImprovementSettings, 'question' | 'data' | 'change' | 'owner'>;
