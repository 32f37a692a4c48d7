import { and, asc, eq } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { learners, placements, rounds, swapOffers, units } from '../schema/index.ts';

export type SwapOfferRow = typeof swapOffers.$inferSelect;

/** What learners of a round have said that they would rather have, also of placements that are others by now. */
export async function listSwapOffers(db: Queries, roundId: string): Promise<SwapOfferRow[]> {
  return db
    .select()
    .from(swapOffers)
    .where(eq(swapOffers.roundId, roundId))
    .orderBy(asc(swapOffers.createdAt), asc(swapOffers.id));
}

/** A person's placements that lie ahead, each with its round and what she has said of it, in order of time. */
export async function listOwnSwaps(db: Queries, personId: string) {
  return db
    .select({ placement: placements, round: rounds, unitName: units.name, offer: swapOffers })
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(rounds, eq(rounds.id, placements.roundId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .leftJoin(swapOffers, eq(swapOffers.placementId, placements.id))
    .where(and(eq(learners.personId, personId), eq(placements.state, 'published')))
    .orderBy(asc(placements.fromWeek), asc(placements.id));
}
