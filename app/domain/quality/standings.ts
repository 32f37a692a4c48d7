import {
  FEWEST_COMPARED,
  funnelPosition,
  overdispersionOf,
  regionOf,
  shrink,
  withEndsBroughtIn,
} from './statistics/compare-units.ts';
import type { FunnelPosition, Measured } from './statistics/compare-units.ts';
import { sum } from './statistics/summary.ts';
import type { Figure, Release } from './wave-results.ts';

export interface Standing {
  groupId: string;
  position: FunnelPosition;
  /** The mean moved towards the region's as far as chance may have moved it away. */
  estimate: number;
}

export type Released = Pick<Release, 'groupId' | 'figure'>;

/**
 * What groups are held against: the mean of all with the furthest brought in, how respondents differ, and how much more
 * groups do than by chance.
 */
export interface Funnel {
  target: number;
  sd: number;
  overdispersion: number;
}

type Compared = Pick<Figure, 'n' | 'mean' | 'spread'> & { groupId: string };

/**
 * Groups of too few for a spread are not compared. Where it is kept back for another reason the mean, which is told, is
 * enough: those who all lie on one side must not go unseen because of it.
 */
function comparable(releases: readonly Released[]): Compared[] {
  return releases.flatMap(({ groupId, figure }) =>
    figure && figure.spreadKeptBack !== 'too_few' ? [{ ...figure, groupId }] : [],
  );
}

/** How respondents of the same group differ, by the groups whose spread is told; 0 where there is none. */
function withinSd(units: readonly Compared[]): number {
  const told = units.flatMap(({ n, spread }) => (spread ? [{ freedom: n - 1, sd: spread.sd }] : []));
  const freedom = sum(told.map((unit) => unit.freedom));
  return freedom === 0 ? 0 : Math.sqrt(sum(told.map((unit) => unit.freedom * unit.sd ** 2)) / freedom);
}

/**
 * The groups that can be compared in a theme, each with the variance of its mean by how respondents of the same group
 * differ. Null with fewer than five, as a funnel.
 */
export function measuredGroups(releases: readonly Released[]): Map<string, Measured> | null {
  const units = comparable(releases);
  const sd = withinSd(units);
  if (units.length < FEWEST_COMPARED || sd === 0) return null;
  return new Map(units.map(({ groupId, mean, n }) => [groupId, { mean, variance: sd ** 2 / n }]));
}

/** The funnel of one theme from released figures alone. Null with fewer than five groups that can be compared. */
export function funnelOf(releases: readonly Released[]): Funnel | null {
  const units = comparable(releases);
  const sd = withinSd(units);
  if (units.length < FEWEST_COMPARED || sd === 0) return null;
  const respondents = sum(units.map(({ n }) => n));
  const scoreFrom = (centre: number) => (unit: Compared) => ((unit.mean - centre) * Math.sqrt(unit.n)) / sd;
  const score = scoreFrom(sum(units.map(({ n, mean }) => n * mean)) / respondents);
  const ordered = units.toSorted((a, b) => score(a) - score(b));
  // One unit far away would draw the middle along, and its neighbours seem to lie on the other side.
  const means = withEndsBroughtIn(ordered.map(({ mean }) => mean));
  const target = sum(ordered.map(({ n }, at) => n * (means[at] ?? 0))) / respondents;
  return { target, sd, overdispersion: overdispersionOf(units.map(scoreFrom(target))) };
}

/** Whether a group could be compared but for the others of its level: there are too few of them. */
export function lacksPeers({ figure }: Released, peers: readonly Released[]): boolean {
  return comparable([{ groupId: '', figure }]).length > 0 && comparable(peers).length < FEWEST_COMPARED;
}

/**
 * How the units stand beside each other in one theme, from released figures alone: where each lies in the funnel, and its
 * mean with chance allowed for. Units of too few for a spread are not compared. Null with fewer than five units: of
 * them it cannot be said that they lie where they are expected.
 */
export function standings(releases: readonly Released[]): Map<string, Standing> | null {
  const funnel = funnelOf(releases);
  if (!funnel) return null;
  const units = comparable(releases);
  const measured = measuredGroups(releases);
  const region = measured && regionOf([...measured.values()]);
  if (!region) return null;
  const stand = (unit: Compared): Standing => {
    const { estimate } = shrink({ mean: unit.mean, variance: funnel.sd ** 2 / unit.n }, region);
    return { groupId: unit.groupId, position: funnelPosition(unit, funnel), estimate };
  };
  return new Map(units.map((unit) => [unit.groupId, stand(unit)]));
}
