import { z } from 'zod';

export const PAIR_KINDS = ['required', 'wished'] as const;

const learner = () => z.string('choose').min(1, 'choose');

/** Two learners who must, or wish to, be at the same unit. */
export const pairForm = z
  .object({ firstId: learner(), secondId: learner(), kind: z.enum(PAIR_KINDS, 'choose') })
  .refine(({ firstId, secondId }) => firstId !== secondId, { message: 'same_learner', path: ['secondId'] });
export type PairValues = z.output<typeof pairForm>;

export const removePairForm = z.object({ pairId: z.string().min(1) });
