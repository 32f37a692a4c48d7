import { z } from 'zod';

/** What a learner does with her calendar address. */
export const feedChoice = z.object({ val: z.enum(['skapa', 'stang']) });
