import { asc, count, desc, eq, max } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { instrumentVersions, surveyWaves } from '../schema/index.ts';
import type { InstrumentVersion } from './surveys.ts';

/** Every version of every instrument, drafts and frames too, each with how many waves have sent it. */
export async function listAllVersions(db: Queries): Promise<{ version: InstrumentVersion; waves: number }[]> {
  const versions = await db
    .select()
    .from(instrumentVersions)
    .orderBy(asc(instrumentVersions.instrument), desc(instrumentVersions.number));
  const sent = await db
    .select({ id: surveyWaves.instrumentVersionId, waves: count() })
    .from(surveyWaves)
    .groupBy(surveyWaves.instrumentVersionId);
  const wavesOf = new Map(sent.map(({ id, waves }) => [id, waves]));
  return versions.map((version) => ({ version, waves: wavesOf.get(version.id) ?? 0 }));
}

export async function findInstrumentVersion(
  db: Queries,
  id: string,
): Promise<{ version: InstrumentVersion; waves: number } | undefined> {
  const [version] = await db.select().from(instrumentVersions).where(eq(instrumentVersions.id, id));
  if (!version) return undefined;
  const [sent] = await db.select({ waves: count() }).from(surveyWaves).where(eq(surveyWaves.instrumentVersionId, id));
  return { version, waves: sent?.waves ?? 0 };
}

/** The number that the next version of an instrument gets. */
export async function nextVersionNumber(db: Queries, instrument: string): Promise<number> {
  const [latest] = await db
    .select({ number: max(instrumentVersions.number) })
    .from(instrumentVersions)
    .where(eq(instrumentVersions.instrument, instrument));
  return (latest?.number ?? 0) + 1;
}
