import { asc, eq } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { learnerPairs } from '../schema/index.ts';

export type LearnerPairRecord = typeof learnerPairs.$inferSelect;

/** The pairs of a round, in an order that does not change. */
export async function listLearnerPairs(db: Queries, roundId: string): Promise<LearnerPairRecord[]> {
  return db
    .select()
    .from(learnerPairs)
    .where(eq(learnerPairs.roundId, roundId))
    .orderBy(asc(learnerPairs.firstId), asc(learnerPairs.secondId));
}
