import { eq, inArray, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { HOLDING_STATES, TOLD_STATES } from '#app/domain/placements/vocabulary.ts';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { placements } from '../schema/index.ts';

/** States in which a placement holds a place at its unit, for a query. */
export const HOLDING: PlacementState[] = [...HOLDING_STATES];

/** A proposal has not been decided by anybody. */
export const DECIDED: PlacementState[] = HOLDING.filter((state) => state !== 'proposed');

/** What others than planners know of: what has been decided, and what has ended without anybody having been told. */
export function isKnownOutside(): SQL | undefined {
  return or(inArray(placements.state, DECIDED), eq(placements.noticeDue, true));
}

/** The last week of such a placement as far as they know. */
export function lastKnownWeek(): SQL<IsoWeek> {
  return sql<IsoWeek>`coalesce(${placements.toldTo}, ${placements.toWeek})`;
}

/** How a placement stands, and stands as told, for those who read it as one of them (`asTold`). */
export const STANDING = {
  state: placements.state,
  toWeek: placements.toWeek,
  endedBy: placements.endedBy,
  noticeDue: placements.noticeDue,
  toldState: placements.toldState,
  toldTo: placements.toldTo,
};

/** Those concerned have been told of the placement, and it has not ended before its time. */
export const PUBLISHED_OR_LATER: PlacementState[] = [...TOLD_STATES];
