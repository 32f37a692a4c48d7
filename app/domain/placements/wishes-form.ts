import { z } from 'zod';

/** Lines that the form offers at least; a class list may hold more wishes, and then there is a line for each. */
export const WISH_LINES = 5;
const MOST_WISHES = 50;

/** Wishes in order; empty lines are closed up. `seen` is what the form showed, so that nobody's change is overwritten. */
export const wishesForm = z
  .object({ seen: z.string().default(''), wishes: z.array(z.string()).max(MOST_WISHES).default([]) })
  .superRefine(({ wishes }, context) => {
    wishes.forEach((unitId, index) => {
      if (unitId !== '' && wishes.indexOf(unitId) < index)
        context.addIssue({ code: 'custom', path: ['wishes', index], message: 'wished_twice' });
    });
  });
export type WishesValues = z.output<typeof wishesForm>;

/** Wishes as one text, to tell whether they still are what somebody saw. */
export function wishesSeen(unitIds: readonly string[]): string {
  return unitIds.join(' ');
}
