import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { themeSeries } from '#app/domain/quality/theme-series.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { QualityAction } from '#db/queries/quality-actions.ts';
import { listGroupFigures } from '#db/queries/quality-results.ts';
import type { ResultSeries } from './result-series.server.ts';

/**
 * The theme at the place in the wave that the action was made after and in the next one, with what has changed between
 * them; null when the action came from no wave, and without `after` until the next wave has closed.
 */
export async function effectOf(
  { db }: ServiceContext,
  { waveId, themeId }: Pick<QualityAction, 'waveId' | 'themeId'>,
  group: ResultGroup,
  all: readonly ResultSeries[],
) {
  const series = all.find(({ waves }) => waves.some(({ id }) => id === waveId));
  if (!series) return null;
  const from = series.waves.findIndex(({ id }) => id === waveId);
  const waves = series.waves.slice(from, from + 2);
  const releases = await listGroupFigures(
    db.read,
    waves.map(({ id }) => id),
    [group],
  );
  const points = themeSeries(group, [themeId], waves, releases).get(themeId) ?? [];
  const told = waves.map(({ name, term }, index) => {
    const { figure = null, keptBack = null, change = null } = points[index] ?? {};
    return { name, term, figure, keptBack, change };
  });
  return { before: told[0] ?? null, after: told[1] ?? null };
}
