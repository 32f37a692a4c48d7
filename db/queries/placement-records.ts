import { and, asc, inArray, isNotNull } from 'drizzle-orm';
import type { PlacementRecord } from '#app/domain/placements/demands.ts';
import type { Queries } from '../database.ts';
import { placements } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import { STANDING } from './holding.ts';

export type RoundRecord = PlacementRecord & { roundId: string };

/** Every placement of rounds with a learner, also those that have ended, in order of time. */
export async function listPlacementRecords(db: Queries, roundIds: readonly string[]): Promise<RoundRecord[]> {
  const found: RoundRecord[] = [];
  for (const part of chunked(roundIds, 400))
    found.push(
      ...(await db
        .select({
          roundId: placements.roundId,
          periodId: placements.periodId,
          learnerId: placements.learnerId,
          fromWeek: placements.fromWeek,
          updatedAt: placements.updatedAt,
          ...STANDING,
        })
        .from(placements)
        .where(and(inArray(placements.roundId, part), isNotNull(placements.learnerId)))
        .orderBy(asc(placements.fromWeek), asc(placements.id))),
    );
  return found;
}
