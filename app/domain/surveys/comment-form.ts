import { z } from 'zod';

/** A decision on a comment: shown as it then reads, or not at all. */
export const commentForm = z
  .object({
    comment: z.string().min(1),
    version: z.coerce.number().int().min(0),
    state: z.enum(['shown', 'hidden']),
    text: z.string().trim().max(4000, 'tooLong').default(''),
  })
  .refine(({ state, text }) => state === 'hidden' || text !== '', { message: 'required', path: ['text'] });

export type CommentDecision = z.output<typeof commentForm>;
