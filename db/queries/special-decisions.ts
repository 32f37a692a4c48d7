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

/** What has been decided for these participations of a round. */
export async function listDecisionsFor(
  db: Queries,
  participations: readonly { roundId: string; learnerId: string }[],
): Promise<SpecialDecisionRow[]> {
  const [first] = participations;
  if (!first) return [];
  const leaving = new Set(participations.map(({ learnerId }) => learnerId));
  return (await listSpecialDecisions(db, first.roundId)).filter(({ learnerId }) => leaving.has(learnerId));
}
