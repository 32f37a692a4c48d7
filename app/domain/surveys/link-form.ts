import { z } from 'zod';
import { optionalEmail } from '../shared/form-fields.ts';

/** The address that an invitation was sent to; as it is known, without regard to capitals. */
export const linkForm = z.object({
  email: optionalEmail().transform((email, context) => {
    if (email !== null) return email.toLowerCase();
    context.addIssue({ code: 'custom', message: 'required' });
    return z.NEVER;
  }),
});
