import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { journeys } from '../schema/index.ts';
import { chunked } from './chunks.ts';

export type JourneyRecord = typeof journeys.$inferSelect;

/** Every journey that is known better than an estimate. */
export async function listJourneys(
  db: Queries,
): Promise<Pick<JourneyRecord, 'origin' | 'unitId' | 'mode' | 'minutes'>[]> {
  const { origin, unitId, mode, minutes } = journeys;
  return db.select({ origin, unitId, mode, minutes }).from(journeys).orderBy(asc(unitId), asc(origin), asc(mode));
}

/** The journeys that are stated to these very units. */
export async function listJourneysTo(db: Queries, unitIds: readonly string[]): Promise<JourneyRecord[]> {
  const found: JourneyRecord[] = [];
  for (const part of chunked(unitIds, 400)) {
    const to = inArray(journeys.unitId, part);
    found.push(...(await db.select().from(journeys).where(to).orderBy(asc(journeys.origin), asc(journeys.mode))));
  }
  return found;
}

export async function findJourney(db: Queries, journeyId: string, unitId: string): Promise<JourneyRecord | null> {
  const [found] = await db
    .select()
    .from(journeys)
    .where(and(eq(journeys.id, journeyId), eq(journeys.unitId, unitId)));
  return found ?? null;
}
