import { and, eq, inArray, or } from 'drizzle-orm';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import type { GroupRelease } from '#app/domain/quality/theme-series.ts';
import type { Queries } from '../database.ts';
import { surveyReleases } from '../schema/index.ts';
import { KEPT_BACK } from './surveys.ts';

const TOLD = {
  waveId: surveyReleases.waveId,
  groupKind: surveyReleases.groupKind,
  groupId: surveyReleases.groupId,
  themeId: surveyReleases.themeId,
  figure: surveyReleases.figure,
  keptBack: KEPT_BACK,
};

/** What the waves have told of these groups. */
export async function listGroupFigures(
  db: Queries,
  waveIds: readonly string[],
  groups: readonly ResultGroup[],
): Promise<GroupRelease[]> {
  if (waveIds.length === 0 || groups.length === 0) return [];
  const among = groups.map(({ kind, id }) => and(eq(surveyReleases.groupKind, kind), eq(surveyReleases.groupId, id)));
  return db
    .select(TOLD)
    .from(surveyReleases)
    .where(and(inArray(surveyReleases.waveId, [...waveIds]), or(...among)));
}

/** What one wave has told of one theme in every group of a kind. */
export async function listThemeFigures(
  db: Queries,
  { waveId, themeId, kind }: { waveId: string; themeId: string; kind: ResultGroup['kind'] },
): Promise<GroupRelease[]> {
  return db
    .select(TOLD)
    .from(surveyReleases)
    .where(
      and(eq(surveyReleases.waveId, waveId), eq(surveyReleases.groupKind, kind), eq(surveyReleases.themeId, themeId)),
    );
}

/** What the waves have told of these themes in every group. */
export async function listThemesFigures(
  db: Queries,
  waveIds: readonly string[],
  themeIds: readonly string[],
): Promise<GroupRelease[]> {
  if (waveIds.length === 0 || themeIds.length === 0) return [];
  return db
    .select(TOLD)
    .from(surveyReleases)
    .where(and(inArray(surveyReleases.waveId, [...waveIds]), inArray(surveyReleases.themeId, [...themeIds])));
}
