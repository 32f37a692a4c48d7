import { asc, eq } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { earlierResults, organisations, programmes, units } from '../schema/index.ts';

export type EarlierResultRecord = typeof earlierResults.$inferSelect;

/** What earlier surveys told, of one instrument or of all. */
export async function listEarlierResults(db: Queries, instrument?: string): Promise<EarlierResultRecord[]> {
  return db
    .select()
    .from(earlierResults)
    .where(instrument === undefined ? undefined : eq(earlierResults.instrument, instrument))
    .orderBy(asc(earlierResults.id));
}

/** Everything that an earlier survey may have told of: units, also those that have closed since, programmes and regions. */
export async function listResultGroupNames(db: Queries) {
  return {
    units: await db
      .select({ id: units.id, name: units.name, code: units.hsaId })
      .from(units)
      .orderBy(asc(units.name), asc(units.id)),
    programmes: await db
      .select({ id: programmes.id, name: programmes.name })
      .from(programmes)
      .orderBy(asc(programmes.id)),
    regions: await db.select({ name: organisations.name }).from(organisations).where(eq(organisations.kind, 'region')),
  };
}
