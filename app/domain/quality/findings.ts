import type { GroupKind, ResultGroup } from './groups.ts';
import { standings } from './standings.ts';
import type { FunnelPosition } from './statistics/compare-units.ts';
import { lastChanges } from './statistics/trend.ts';
import type { Change } from './statistics/trend.ts';
import { keyOf, measurementOf, releaseFinder } from './theme-series.ts';
import type { GroupRelease, SeriesWave } from './theme-series.ts';
import { toldFigure } from './told-figure.ts';
import type { ToldFigure } from './told-figure.ts';

/** A theme at a place that is worse than chance explains: beside its peers, or than it was. */
export interface Finding {
  group: ResultGroup;
  themeId: string;
  waveId: string;
  figure: ToldFigure;
  position: FunnelPosition | null;
  change: Change | null;
}

export interface Findings {
  /** The worst first. */
  found: Finding[];
  /** Places of which the last wave says enough to judge, and those of which it does not. */
  judged: number;
  notEnough: number;
}

/** A branch or a school is pointed at by its programmes. */
const ACTED_ON: ReadonlySet<GroupKind> = new Set<GroupKind>(['unit', 'programme']);

const WEIGHT: Partial<Record<FunnelPosition | Change, number>> = { far_below: 3, below: 2, lower: 2 };

/**
 * What to look at first after the last of the waves: themes outside the funnel's lower limits among peers (`peersOf` puts
 * groups that are compared under the same key), and themes that have become worse, judged together over all groups that
 * the reader sees and over as many `lists` of findings as are shown together. Peers count in the comparison also when the reader does not see them.
 */
export function findingsOf({
  waves,
  releases,
  peersOf,
  sees,
  lists = 1,
}: {
  waves: readonly SeriesWave[];
  releases: readonly GroupRelease[];
  peersOf: (group: ResultGroup) => string;
  sees: (group: ResultGroup) => boolean;
  lists?: number;
}): Findings {
  const last = waves.at(-1);
  if (!last) return { found: [], judged: 0, notEnough: 0 };
  const told = releases.filter(({ waveId, groupKind }) => waveId === last.id && ACTED_ON.has(groupKind));
  const positions = positionsOf(told, peersOf);
  const visible = told.filter((release) => sees(groupOf(release)));
  const changes = changesOf(visible, { waves, releases, lists });
  const found = visible.flatMap((release, index): Finding[] => {
    const { figure, themeId } = release;
    const position = positions.get(release) ?? null;
    const change = changes[index] ?? null;
    if (!figure || weightOf({ position, change }) === 0) return [];
    const group = groupOf(release);
    return [{ group, themeId, waveId: last.id, figure: toldFigure(figure, last.thresholds), position, change }];
  });
  const places = Map.groupBy(visible, (release) => keyOf(groupOf(release)));
  const judged = [...places.values()].filter((ofPlace) => ofPlace.some((one) => positions.has(one))).length;
  return {
    found: found.sort((a, b) => weightOf(b) - weightOf(a) || a.figure.mean - b.figure.mean),
    judged,
    notEnough: places.size - judged,
  };
}

function groupOf({ groupKind, groupId }: GroupRelease): ResultGroup {
  return { kind: groupKind, id: groupId };
}

function weightOf({ position, change }: Pick<Finding, 'position' | 'change'>): number {
  return (position ? (WEIGHT[position] ?? 0) : 0) + (change ? (WEIGHT[change] ?? 0) : 0);
}

function positionsOf(
  releases: readonly GroupRelease[],
  peersOf: (group: ResultGroup) => string,
): Map<GroupRelease, FunnelPosition> {
  const positions = new Map<GroupRelease, FunnelPosition>();
  const peers = Map.groupBy(releases, (one) => `${one.themeId} ${peersOf(groupOf(one))}`);
  for (const ofTheme of peers.values()) {
    const standing = standings(ofTheme);
    for (const one of ofTheme) {
      const own = standing?.get(one.groupId);
      if (own) positions.set(one, own.position);
    }
  }
  return positions;
}

/** What has happened to each since the wave before, in their order. */
function changesOf(
  told: readonly GroupRelease[],
  { waves, releases, lists }: { waves: readonly SeriesWave[]; releases: readonly GroupRelease[]; lists: number },
): (Change | null)[] {
  const find = releaseFinder(releases);
  const series = told.map((release) =>
    waves.map(({ id, version }) => measurementOf(version, find(id, groupOf(release), release.themeId)?.figure)),
  );
  return lastChanges(series, lists);
}
