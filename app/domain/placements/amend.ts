import { addWeeks, expandWeeks, mondayOf, sundayOf, weekOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek, WeekRange } from '../shared/weeks.ts';
import type { RoundState } from './vocabulary.ts';

/** Whether a round's plan may still be proposed anew; a published or closed one is changed by other means. */
export function isOpenRound(state: RoundState): boolean {
  return state !== 'published' && state !== 'closed';
}

/** From which week a change to a placement may hold, and from which it usually does. */
export interface ChangeWeeks {
  choices: IsoWeek[];
  usual: IsoWeek;
}

/**
 * A plan that nobody has been told of is changed as a whole. One that has been published may be changed from any of its
 * weeks: what comes before stays as it was. Usually that is from its beginning, and from next week when it has begun.
 */
export function changeWeeks(weeks: WeekRange, { isTold, today }: { isTold: boolean; today: IsoDate }): ChangeWeeks {
  if (!isTold) return { choices: [weeks.from], usual: weeks.from };
  const hasBegun = mondayOf(weeks.from) <= today;
  const next = addWeeks(weekOf(today), 1);
  const usual = hasBegun ? (next < weeks.to ? next : weeks.to) : weeks.from;
  return { choices: expandWeeks(weeks), usual };
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

/** Whether a round is over: it has been published, and the last week of every period has passed. */
export function mayBeClosed(state: RoundState, periods: readonly { toWeek: IsoWeek }[], today: IsoDate): boolean {
  return state === 'published' && periods.every(({ toWeek }) => sundayOf(toWeek) < today);
}
