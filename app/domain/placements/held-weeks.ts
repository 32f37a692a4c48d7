import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import { holdsPlace } from './vocabulary.ts';
import type { PlacementState } from './vocabulary.ts';

export interface PlacementSpan {
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  /** The last week held of a placement that ended on its way. */
  heldTo: IsoWeek | null;
}

/** The weeks in which a placement holds a place: to its end, or as far as it came; null when it came to nothing. */
export function heldWeeks({ fromWeek, toWeek, state, heldTo }: PlacementSpan): WeekRange | null {
  if (heldTo !== null) return { from: fromWeek, to: heldTo };
  return holdsPlace(state) ? { from: fromWeek, to: toWeek } : null;
}
