import { expandWeeks } from '../shared/weeks.ts';
import type { IsoWeek } from '../shared/weeks.ts';
import type { PlacementState } from './vocabulary.ts';

/** Weeks of a period that a learner had a placement in and has no longer, and how it ended. */
export interface LeftSpan {
  periodId: string;
  learnerId: string | null;
  periodFrom: IsoWeek;
  periodTo: IsoWeek;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  /** When it ended. */
  at: string;
}

/**
 * Of periods in which nothing is held, how many have been broken off altogether: in every week that was held, the last to
 * end was broken off by the learner. Nobody waits for a place in them.
 */
export function countBrokenOff(spans: readonly LeftSpan[]): number {
  const pairs = Map.groupBy(spans, ({ periodId, learnerId }) => `${periodId} ${learnerId}`);
  return [...pairs.values()].filter((left) => {
    const lastOf = new Map<IsoWeek, PlacementState>();
    for (const span of left.sort((a, b) => (a.at < b.at ? -1 : 1)))
      for (const week of expandWeeks({ from: span.fromWeek, to: span.toWeek }))
        if (week >= span.periodFrom && week <= span.periodTo) lastOf.set(week, span.state);
    return lastOf.size > 0 && [...lastOf.values()].every((state) => state === 'interrupted');
  }).length;
}
