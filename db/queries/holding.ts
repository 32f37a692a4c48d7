import { eq, inArray, or } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import { placements } from '../schema/index.ts';

/** States in which a placement holds a place at its unit; the same as the domain's HOLDING_STATES (a test compares). */
export const HOLDING: PlacementState[] = [
  'proposed',
  'preliminary',
  'confirmed',
  'published',
  'ongoing',
  'completed',
  'assessed',
  'evaluated',
  'closed',
];

/** A proposal has not been decided by anybody. */
export const DECIDED: PlacementState[] = HOLDING.filter((state) => state !== 'proposed');

/** What others than planners know of: what has been decided, and what has ended without anybody having been told. */
export function isKnownOutside(): SQL | undefined {
  return or(inArray(placements.state, DECIDED), eq(placements.noticeDue, true));
}

/** Those concerned have been told of the placement, and it has not ended before its time. */
export const PUBLISHED_OR_LATER: PlacementState[] = DECIDED.filter(
  (state) => state !== 'preliminary' && state !== 'confirmed',
);
