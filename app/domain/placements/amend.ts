import { mondayOf, sundayOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek } from '../shared/weeks.ts';
import type { RoundState } from './vocabulary.ts';

/** Whether a round's plan may still be proposed anew; a published or closed one is changed by other means. */
export function isOpenRound(state: RoundState): boolean {
  return state !== 'published' && state !== 'closed';
}

/** Whether some of a published placement's weeks are already done: changing it changes them too. */
export function hasBegun(state: RoundState, fromWeek: IsoWeek, today: IsoDate): boolean {
  return state === 'published' && mondayOf(fromWeek) <= today;
}

/** Why a placement may not be changed by hand: its round is closed, or it has been published and its weeks have passed. */
export type FixedBecause = 'round_closed' | 'period_over';

/**
 * Whether a round's placements in a period may still be changed by hand. A plan that nobody has been told of may be
 * changed at any time; after publication what has happened stays.
 */
export function fixedBecause(state: RoundState, toWeek: IsoWeek, today: IsoDate): FixedBecause | null {
  if (state === 'closed') return 'round_closed';
  return state === 'published' && sundayOf(toWeek) < today ? 'period_over' : null;
}
