import { mondayOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek } from '../shared/weeks.ts';
import type { PlacementState, RoundState } from './vocabulary.ts';

interface OfferedPlacement {
  state: PlacementState;
  noticeDue: boolean;
  fromWeek: IsoWeek;
}

/** Whether a placement is one that its learner knows of, that stands as she knows it and that has not begun. */
export function isOfferable({ state, noticeDue, fromWeek }: OfferedPlacement, today: IsoDate): boolean {
  return state === 'published' && !noticeDue && today < mondayOf(fromWeek);
}

/** Whether learners may say where they would rather be: the round is published, and its last day for it has not passed. */
export function takesOffers(
  { state, swapsUntil }: { state: RoundState; swapsUntil: IsoDate | null },
  today: IsoDate,
): boolean {
  return state === 'published' && swapsUntil !== null && today <= swapsUntil;
}

/** What decides somebody's turn in the queue. */
export interface Waiting {
  /** Where she has her place. */
  unitId: string;
  /** What she wished for when the round was planned. */
  wishes: readonly { unitId: string; rank: number }[];
  /** How hard earlier terms were; 0 = not at all. */
  burden: number;
  /** When she first said that she would rather be elsewhere. */
  createdAt: string;
  demandId: string;
}

/**
 * The queue to places that become free: first those who got least of what they wished for when the round was planned, then
 * those who carry most from earlier terms, then those who said first that they would rather be elsewhere. Being quick is
 * the last that counts, and what anybody asks for now does not change her turn.
 */
export function inTurn<T extends Waiting>(waiting: readonly T[]): T[] {
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...waiting].sort(
    (a, b) =>
      disappointment(b) - disappointment(a) ||
      b.burden - a.burden ||
      text(a.createdAt, b.createdAt) ||
      text(a.demandId, b.demandId),
  );
}

/** The rank of the wish that was met, one more than the last when none was; 0 for who wished for nothing. */
function disappointment({ unitId, wishes }: Waiting): number {
  if (wishes.length === 0) return 0;
  const met = wishes.find((wish) => wish.unitId === unitId);
  return met?.rank ?? Math.max(...wishes.map(({ rank }) => rank)) + 1;
}
