import { z } from 'zod';
import type { Assignment } from '../scheduling/problem.ts';
import { optionalDate } from '../shared/form-fields.ts';
import type { IsoDate } from '../shared/dates.ts';
import { repairChoice } from './repair-form.ts';

/** So many units may be named as better than one's own. */
export const MOST_WANTED = 5;

/** Where a learner would rather be, the best first; empty lines are closed up. `seen` is what the form showed. */
export const swapOfferForm = z
  .object({ seen: z.string().default(''), wanted: z.array(z.string()).max(MOST_WANTED).default([]) })
  .superRefine(({ wanted }, context) => {
    if (wanted.every((unitId) => unitId === ''))
      context.addIssue({ code: 'custom', path: ['wanted', 0], message: 'choose' });
    wanted.forEach((unitId, index) => {
      if (unitId !== '' && wanted.indexOf(unitId) < index)
        context.addIssue({ code: 'custom', path: ['wanted', index], message: 'wished_twice' });
    });
  });
export type SwapOfferValues = z.output<typeof swapOfferForm>;

/** The last day for offers, none when it is empty; and the round as the form showed it. */
export function swapsUntilForm(today: IsoDate) {
  return z.object({ seen: z.string().default(''), swapsUntil: optionalDate(today) });
}

/** An exchange as the page posts it: its moves, each as in a repair. */
export function exchangeChoice(moves: readonly Assignment[]): string {
  return moves.map(({ demandId, unitId }) => repairChoice(demandId, unitId)).join('|');
}

const exchange = z
  .string()
  .regex(/^[^@|]+@[^@|]+(\|[^@|]+@[^@|]+)*$/)
  .transform((text) =>
    text.split('|').map((move): Assignment => {
      const [unitId = '', demandId = ''] = move.split('@');
      return { unitId, demandId };
    }),
  );

/** The exchanges that are ticked, and the state of the round for which they were proposed. */
export const acceptSwapsForm = z.object({
  version: z.string().min(1),
  chosen: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(exchange).min(1, 'choose'),
  ),
});
