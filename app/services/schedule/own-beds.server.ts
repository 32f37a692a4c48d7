import { bedsOf } from '#app/domain/placements/housing.ts';
import { placeById } from '#app/domain/shared/places.ts';
import type { Queries } from '#db/database.ts';
import { listBoarders } from '#db/queries/housing.ts';
import { listJourneys } from '#db/queries/journeys.ts';
import { loadUnits } from '#db/queries/round-facts.ts';

/** By placement, the name of the place in which a person has a bed; she has none where she is not named. */
export async function readOwnBeds(read: Queries, personId: string): Promise<Map<string, string>> {
  const boarders = await listBoarders(read, { personId });
  if (boarders.length === 0) return new Map();
  const beds = bedsOf(boarders, { units: await loadUnits(read), journeys: await listJourneys(read) });
  return new Map(beds.map(({ placementId, place }) => [placementId, placeById(place)?.name ?? place]));
}
