import { compareWeeks } from '../shared/weeks.ts';
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

export interface LearnerPart extends PlacementSpan {
  id: string;
  periodId: string;
  learnerId: string | null;
}

/** The placements that go on where another of the learner's in the same period ended: the same place, at another unit. */
export function continuingParts(placements: readonly LearnerPart[]): Set<string> {
  const held = placements.filter((placement) => placement.learnerId !== null && heldWeeks(placement) !== null);
  const inPeriod = Map.groupBy(held, ({ periodId, learnerId }) => `${periodId} ${learnerId}`);
  return new Set(
    [...inPeriod.values()].flatMap((parts) => {
      const [, ...later] = parts.sort((a, b) => compareWeeks(a.fromWeek, b.fromWeek));
      return later.map(({ id }) => id);
    }),
  );
}
