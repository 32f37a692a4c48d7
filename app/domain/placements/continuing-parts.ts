import { compareWeeks } from '../shared/weeks.ts';
import type { IsoWeek } from '../shared/weeks.ts';
import { holdsPlace } from './vocabulary.ts';
import type { PlacementState } from './vocabulary.ts';

export interface LearnerPart {
  id: string;
  periodId: string;
  learnerId: string | null;
  fromWeek: IsoWeek;
  state: PlacementState;
}

/** The placements that go on where another of the learner's in the same period ended: the same place, at another unit. */
export function continuingParts(placements: readonly LearnerPart[]): Set<string> {
  const held = placements.filter(({ learnerId, state }) => learnerId !== null && holdsPlace(state));
  const inPeriod = Map.groupBy(held, ({ periodId, learnerId }) => `${periodId} ${learnerId}`);
  return new Set(
    [...inPeriod.values()].flatMap((parts) => {
      const [, ...later] = parts.sort((a, b) => compareWeeks(a.fromWeek, b.fromWeek));
      return later.map(({ id }) => id);
    }),
  );
}
