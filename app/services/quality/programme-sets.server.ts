import { isWithin } from '#app/domain/quality/groups.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { releaseFinder } from '#app/domain/quality/theme-series.ts';
import type { GroupRelease } from '#app/domain/quality/theme-series.ts';
import { toldFigure } from '#app/domain/quality/told-figure.ts';
import type { ReadableGroups } from './readable-groups.server.ts';
import type { ResultSeries } from './result-series.server.ts';

/** The programmes that a school or a branch is made up of. */
export function programmesOf(group: ResultGroup, programmes: ReadableGroups['programmes']) {
  return [...programmes.values()]
    .filter(({ id, branch, educationOrganisationId }) =>
      isWithin({ programmeId: id, unitId: null, unitPath: null, branch, schoolId: educationOrganisationId }, group),
    )
    .map(({ id, name, provider }) => ({ id, name, provider }));
}

/** Whether the group was a group when the wave closed: schools and branches are none in the oldest waves. */
export function isSummedUp(waveId: string, group: ResultGroup, releases: readonly GroupRelease[]): boolean {
  const ofWave = releases.filter((one) => one.waveId === waveId && one.groupKind !== 'region');
  return ofWave.length === 0 || ofWave.some(({ groupKind }) => groupKind === group.kind);
}

/** The programmes side by side in the last wave that tells of any of them, theme by theme. */
export function partsOf(
  parts: readonly ResultGroup[],
  waves: ResultSeries['waves'],
  releases: readonly GroupRelease[],
) {
  const find = releaseFinder(releases);
  const told = releases.filter(({ groupKind }) => groupKind === 'programme');
  const wave = waves.findLast(({ id }) => told.some(({ waveId }) => waveId === id));
  if (!wave || parts.length === 0) return null;
  const themes = new Set(told.flatMap(({ waveId, themeId }) => (waveId === wave.id ? [themeId] : [])));
  return {
    wave: wave.name,
    rows: parts.map(({ id }) => ({
      programmeId: id,
      figures: Object.fromEntries(
        [...themes].flatMap((themeId) => {
          const one = find(wave.id, { kind: 'programme', id }, themeId);
          if (!one) return [];
          const figure = one.figure && toldFigure(one.figure, wave.thresholds);
          return [[themeId, { figure, keptBack: one.keptBack, standing: null, lacksPeers: false }]];
        }),
      ),
    })),
  };
}
