import { z } from 'zod';

export const signInForm = z.object({
  email: z.string().trim().min(1, 'required').max(320),
  password: z.string().min(1, 'required').max(500),
  till: z.string().optional(),
});
