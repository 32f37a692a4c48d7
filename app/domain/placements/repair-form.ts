import { z } from 'zod';

/** A change as the page posts it: the unit, then the demand that goes there. */
export function repairChoice(demandId: string, unitId: string): string {
  return `${unitId}@${demandId}`;
}

const choice = z
  .string()
  .regex(/^[^@]+@.+$/)
  .transform((text) => {
    const at = text.indexOf('@');
    return { unitId: text.slice(0, at), demandId: text.slice(at + 1) };
  });

/** The changes that are ticked, and the state of the round for which they were proposed. */
export const repairForm = z.object({
  version: z.string().min(1),
  chosen: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(choice).min(1, 'choose'),
  ),
});
