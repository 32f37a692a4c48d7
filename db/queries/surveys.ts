import { and, asc, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { KeptBack, Release } from '#app/domain/quality/wave-results.ts';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import type { Queries, Transaction } from '../database.ts';
import { newId } from '../ids.ts';
import {
  instrumentVersions,
  programmes,
  surveyInvitations,
  surveyReleases,
  surveyWaves,
  units,
} from '../schema/index.ts';
import { chunked } from './chunks.ts';

export type Wave = typeof surveyWaves.$inferSelect;
export type InstrumentVersion = typeof instrumentVersions.$inferSelect;
export type InvitationRow = typeof surveyInvitations.$inferInsert;

/** What may be sent out. */
export async function listInstrumentVersions(db: Queries): Promise<InstrumentVersion[]> {
  return db
    .select()
    .from(instrumentVersions)
    .where(eq(instrumentVersions.state, 'published'))
    .orderBy(asc(instrumentVersions.instrument), desc(instrumentVersions.number));
}

/** Waves, the latest first, each with its instrument. */
export async function listWaves(db: Queries) {
  return db
    .select({ wave: surveyWaves, instrument: instrumentVersions })
    .from(surveyWaves)
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, surveyWaves.instrumentVersionId))
    .orderBy(desc(surveyWaves.opensOn), asc(surveyWaves.name));
}

export async function findWave(db: Queries, waveId: string) {
  const [found] = await db
    .select({ wave: surveyWaves, instrument: instrumentVersions, programme: programmes.name })
    .from(surveyWaves)
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, surveyWaves.instrumentVersionId))
    .leftJoin(programmes, eq(programmes.id, surveyWaves.programmeId))
    .where(eq(surveyWaves.id, waveId));
  return found;
}

/** Closed waves of the same instrument, of whatever version, that opened before this one; the earliest first. */
export async function listEarlierWaves(db: Queries, { instrument }: InstrumentVersion, before: Wave): Promise<Wave[]> {
  const rows = await db
    .select({ wave: surveyWaves })
    .from(surveyWaves)
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, surveyWaves.instrumentVersionId))
    .where(
      and(
        eq(instrumentVersions.instrument, instrument),
        eq(surveyWaves.state, 'closed'),
        lt(surveyWaves.opensOn, before.opensOn),
      ),
    )
    .orderBy(asc(surveyWaves.opensOn));
  return rows.map(({ wave }) => wave).filter(({ programmeId }) => programmeId === before.programmeId);
}

export async function isWaveNameTaken(db: Queries, name: string): Promise<boolean> {
  const found = await db.select({ id: surveyWaves.id }).from(surveyWaves).where(eq(surveyWaves.name, name));
  return found.length > 0;
}

export async function insertWave(
  tx: Transaction,
  wave: typeof surveyWaves.$inferInsert,
  invitations: readonly InvitationRow[],
): Promise<void> {
  await tx.insert(surveyWaves).values(wave);
  for (const part of chunked(invitations, 200)) await tx.insert(surveyInvitations).values(part);
}

/**
 * Gives an open wave a later last day; false when it has closed or has been changed meanwhile. `invitedUntil` is what its
 * invitations say.
 */
export async function extendWave(
  tx: Transaction,
  wave: Wave,
  { closesOn, invitedUntil }: Pick<Wave, 'closesOn' | 'invitedUntil'>,
): Promise<boolean> {
  const changed = await tx
    .update(surveyWaves)
    .set({ closesOn, invitedUntil, version: wave.version + 1 })
    .where(and(eq(surveyWaves.id, wave.id), eq(surveyWaves.state, 'open'), eq(surveyWaves.version, wave.version)))
    .returning({ id: surveyWaves.id });
  return changed.length > 0;
}

export async function closeWaveRow(
  tx: Transaction,
  wave: Wave,
  results: Pick<Wave, 'closesOn' | 'answered' | 'reliability'>,
  releases: readonly Release[],
): Promise<void> {
  await tx
    .update(surveyWaves)
    .set({ ...results, state: 'closed', version: wave.version + 1 })
    .where(eq(surveyWaves.id, wave.id));
  const rows = releases.map(({ kind, ...release }) => ({ ...release, id: newId(), waveId: wave.id, groupKind: kind }));
  for (const part of chunked(rows, 100)) await tx.insert(surveyReleases).values(part);
}

/** Older waves say by a reason of its own that nobody of a group has a score, which is too much to tell of few. */
export const KEPT_BACK = sql<KeptBack | null>`case when ${surveyReleases.keptBack} = 'no_answers' then 'too_few'
  else ${surveyReleases.keptBack} end`;

export type ReleasedFigure = Awaited<ReturnType<typeof listReleases>>[number];

/** What has been told, without whom it is about. */
export async function listReleases(db: Queries, waveIds: readonly string[]) {
  const { waveId, groupKind, groupId, themeId, figure } = surveyReleases;
  return db
    .select({ waveId, groupKind, groupId, themeId, figure, keptBack: KEPT_BACK })
    .from(surveyReleases)
    .where(inArray(waveId, [...waveIds]))
    .orderBy(asc(waveId), asc(groupKind), asc(groupId), asc(themeId));
}

/** Open waves whose last day has passed. */
export async function listOverdueWaves(db: Queries, today: IsoDate): Promise<{ id: string }[]> {
  return db
    .select({ id: surveyWaves.id })
    .from(surveyWaves)
    .where(and(eq(surveyWaves.state, 'open'), lt(surveyWaves.closesOn, today)));
}

/** Paths and names of all units: small, and needed whole to sort answers into them. */
export async function listUnitPlaces(db: Queries) {
  return db.select({ id: units.id, name: units.name, town: units.town, path: units.path }).from(units);
}

export async function listProgrammeNames(db: Queries) {
  return db.select({ id: programmes.id, name: programmes.name }).from(programmes).orderBy(asc(programmes.id));
}
