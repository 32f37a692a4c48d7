import { z } from 'zod';

/** Publication names the version of the round that was checked: what somebody has changed since is not published unseen. */
export const publicationForm = z.object({ version: z.coerce.number().int() });
