import { and, asc, eq } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { travelExceptions } from '../schema/index.ts';

export type TravelException = typeof travelExceptions.$inferSelect;

/** Who may be placed however far away in a round. */
export async function listTravelExceptions(db: Queries, roundId: string): Promise<TravelException[]> {
  return db
    .select()
    .from(travelExceptions)
    .where(eq(travelExceptions.roundId, roundId))
    .orderBy(asc(travelExceptions.id));
}

export async function findTravelException(
  db: Queries,
  roundId: string,
  learnerId: string,
): Promise<TravelException | null> {
  const [found] = await db
    .select()
    .from(travelExceptions)
    .where(and(eq(travelExceptions.roundId, roundId), eq(travelExceptions.learnerId, learnerId)));
  return found ?? null;
}
