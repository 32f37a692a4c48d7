import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { surveyComments, surveyPools, surveyReleases } from '../schema/index.ts';
import { chunked } from './chunks.ts';

/** Which of these units each wave has told a figure of, alone or together with earlier waves. */
export async function listUnitsTold(db: Queries, unitIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const told = new Map<string, Set<string>>();
  for (const part of chunked(unitIds, 400)) {
    const alone = await db
      .selectDistinct({ waveId: surveyReleases.waveId, unitId: surveyReleases.groupId })
      .from(surveyReleases)
      .where(
        and(
          eq(surveyReleases.groupKind, 'unit'),
          inArray(surveyReleases.groupId, part),
          isNotNull(surveyReleases.figure),
        ),
      );
    const pooled = await db
      .selectDistinct({ waveId: surveyPools.waveId, unitId: surveyPools.groupId })
      .from(surveyPools)
      .where(and(eq(surveyPools.groupKind, 'unit'), inArray(surveyPools.groupId, part)));
    for (const { waveId, unitId } of [...alone, ...pooled])
      told.set(waveId, (told.get(waveId) ?? new Set()).add(unitId));
  }
  return told;
}

/** The waves in which somebody from these units has written something, whether or not it may be read. */
export async function listWavesWithWords(db: Queries, unitIds: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const part of chunked(unitIds, 400)) {
    const rows = await db
      .selectDistinct({ waveId: surveyComments.waveId })
      .from(surveyComments)
      .where(inArray(surveyComments.unitId, part));
    for (const { waveId } of rows) found.add(waveId);
  }
  return found;
}
