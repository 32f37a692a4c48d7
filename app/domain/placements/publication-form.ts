import { z } from 'zod';

/** Publication names the plan that was checked: what somebody has changed since is not published unseen. */
export const publicationForm = z.object({ version: z.string().min(1), despiteBreaches: z.literal('yes').optional() });
