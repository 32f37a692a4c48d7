import { trends } from './statistics/trend.ts';
import type { Change, Measurement } from './statistics/trend.ts';
import { toldFigure } from './told-figure.ts';
import type { Thresholds } from './disclosure/thresholds.ts';
import type { ToldFigure } from './told-figure.ts';
import type { Figure, KeptBack } from './wave-results.ts';
import type { ResultGroup } from './groups.ts';

/** A closed wave among others of the same instrument and programme. */
export interface SeriesWave {
  id: string;
  /** Of the instrument: answers to different wordings are not compared. */
  version: string;
  /** The fewest that its figures may concern. */
  thresholds: Thresholds;
}

/** A line of the ledger as it may be read: a figure, or why there is none. */
export interface GroupRelease {
  waveId: string;
  groupKind: ResultGroup['kind'];
  groupId: string;
  themeId: string;
  figure: Figure | null;
  keptBack: KeptBack | null;
}

/** What one wave says of a theme at a place. */
export interface ThemePoint {
  waveId: string;
  figure: ToldFigure | null;
  /** Why there is no figure; null too when nobody of the place was asked. */
  keptBack: KeptBack | null;
  /** The figure of all who were asked, to compare with. */
  whole: ToldFigure | null;
  /** What has happened since the wave before; null in the first. */
  change: Change | null;
}

export function keyOf({ kind, id }: ResultGroup): string {
  return `${kind} ${id}`;
}

/** The ledger by wave, group and theme. */
export function releaseFinder(releases: readonly GroupRelease[]) {
  const found = new Map(
    releases.map((one) => [`${one.waveId} ${keyOf({ kind: one.groupKind, id: one.groupId })} ${one.themeId}`, one]),
  );
  return (waveId: string, group: ResultGroup, themeId: string) => found.get(`${waveId} ${keyOf(group)} ${themeId}`);
}

/** A figure as one measurement of a trend; without its spread it cannot be judged. */
export function measurementOf(version: string, figure: Figure | null | undefined): Measurement {
  return { version, value: figure?.spread ? { n: figure.n, mean: figure.mean, sd: figure.spread.sd } : null };
}

/**
 * The themes of one place over the waves, in their order, with what has changed from each to the next; all themes are
 * judged together, so that many comparisons do not make a change out of chance.
 */
export function themeSeries(
  group: ResultGroup,
  themeIds: readonly string[],
  waves: readonly SeriesWave[],
  releases: readonly GroupRelease[],
): Map<string, ThemePoint[]> {
  const find = releaseFinder(releases);
  const steps = trends(
    themeIds.map((themeId) => waves.map(({ id, version }) => measurementOf(version, find(id, group, themeId)?.figure))),
  );
  return new Map(
    themeIds.map((themeId, theme) => [
      themeId,
      waves.map(({ id, thresholds }, index): ThemePoint => {
        const own = find(id, group, themeId);
        const whole = find(id, { kind: 'region', id: 'region' }, themeId)?.figure;
        return {
          waveId: id,
          figure: own?.figure ? toldFigure(own.figure, thresholds) : null,
          keptBack: own?.keptBack ?? null,
          whole: whole ? toldFigure(whole, thresholds) : null,
          change: index === 0 ? null : (steps[theme]?.[index - 1]?.change ?? null),
        };
      }),
    ]),
  );
}
