import { z } from 'zod';
import { PLAN_PRIORITIES } from './vocabulary.ts';

/** What is to weigh most in a proposal; what the plan says when it is left out. */
export const proposeForm = z.object({ priority: z.enum(PLAN_PRIORITIES).optional() });

/** A proposal names itself. */
export const acceptForm = z.object({ proposal: z.string().min(1) });

/** A repair as it was shown. */
export const repairRotationForm = z.object({ version: z.string().min(1) });

export const addResidentsForm = z.object({
  learners: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().min(1)).min(1, 'choose'),
  ),
});

export const lockStayForm = z.object({ locked: z.enum(['yes', 'no']) });

/** Where a resident is to do a block; the week is that in which it begins, any when it is left empty. */
export const moveStayForm = z.object({
  block: z.string().min(1),
  unit: z.string().min(1),
  week: z.string().default(''),
});
