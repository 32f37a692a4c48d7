import { eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
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

/** A placement that holds or held a place in any week; as the domain's `heldWeeks` (a test compares). */
export function isHeld(): SQL | undefined {
  return or(inArray(placements.state, HOLDING), isNotNull(placements.heldTo));
}

/** The last week in which such a placement holds its place. */
export function lastHeldWeek(): SQL<IsoWeek> {
  return sql<IsoWeek>`coalesce(${placements.heldTo}, ${placements.toWeek})`;
}

/**
 * What others than planners know of: what has been decided or came some of its way, and what has ended without anybody
 * having been told.
 */
export function isKnownOutside(): SQL | undefined {
  return or(inArray(placements.state, DECIDED), isNotNull(placements.heldTo), eq(placements.noticeDue, true));
}

/** The last week of such a placement as far as they know. */
export function lastKnownWeek(): SQL<IsoWeek> {
  return sql<IsoWeek>`case when ${eq(placements.noticeDue, true)} then ${placements.toWeek} else ${lastHeldWeek()} end`;
}

/** Those concerned have been told of the placement, and it has not ended before its time. */
export const PUBLISHED_OR_LATER: PlacementState[] = DECIDED.filter(
  (state) => state !== 'preliminary' && state !== 'confirmed',
);
