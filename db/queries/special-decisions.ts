import { asc, eq } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { specialDecisions } from '../schema/index.ts';

export type SpecialDecisionRow = typeof specialDecisions.$inferSelect;

/** What has been decided for learners of a round, the earliest first. With reasons: for those who plan it alone. */
export async function listSpecialDecisions(db: Queries, roundId: string): Promise<SpecialDecisionRow[]> {
  return db
    .select()
    .from(specialDecisions)
    .where(eq(specialDecisions.roundId, roundId))
    .orderBy(asc(specialDecisions.decidedAt), asc(specialDecisions.id));
}
