import { asTold, isShownToLearner } from '#app/domain/placements/schedule.ts';
import { ENDED_STATES, TOLD_STATES } from '#app/domain/placements/vocabulary.ts';
import type { PlacementStep } from '#app/domain/placements/schedule.ts';
import type { Queries } from '#db/database.ts';
import { listOwnPlacements, listPlacementSteps } from '#db/queries/schedule.ts';
import type { OwnPlacement } from '#db/queries/schedule.ts';

export interface OwnSchedule {
  placements: OwnPlacement[];
  /** How they have stood over time. */
  steps: PlacementStep[];
}

/** The placements that a person has been told of: the same on her page and in her calendar. */
export async function readOwnPlacements(read: Queries, personId: string): Promise<OwnSchedule> {
  const own = await listOwnPlacements(read, personId, [...TOLD_STATES, ...ENDED_STATES]);
  const candidates = own.map(asTold);
  const steps = await listPlacementSteps(
    read,
    candidates.map(({ id }) => id),
  );
  const earlier = (id: string) =>
    steps.flatMap(({ placementId, before }) => (placementId === id && before ? [before.state] : []));
  const placements = candidates.filter(({ id, state }) => isShownToLearner(state, earlier(id)));
  const shown = new Set(placements.map(({ id }) => id));
  return { placements, steps: steps.filter(({ placementId }) => shown.has(placementId)) };
}
