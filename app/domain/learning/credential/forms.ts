import { z } from 'zod';
import { ROLES } from '../../access/roles.ts';

/** What is done on the page of one's own credentials. */
export const credentialForm = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('issue'),
    module: z.string().max(60),
    /** The role that she wants on it; empty for none. */
    role: z.union([z.enum(ROLES), z.literal('')]),
  }),
  z.object({ act: z.literal('withdraw'), credential: z.string().max(60) }),
]);
