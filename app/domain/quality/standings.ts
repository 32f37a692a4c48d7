import { funnelPosition, overdispersionOf, regionOf, shrink } from './statistics/compare-units.ts';
import type { FunnelPosition } from './statistics/compare-units.ts';
import type { Interval } from './statistics/summary.ts';
import type { Release } from './wave-results.ts';

export interface Standing {
  groupId: string;
  position: FunnelPosition;
  /** The mean moved towards the region's as far as chance may have moved it away. */
  estimate: number;
  interval: Interval;
}

type Released = Pick<Release, 'groupId' | 'figure'>;

/** What groups are held against: the mean of all, how respondents differ, and how much more groups do than by chance. */
export interface Funnel {
  target: number;
  sd: number;
  overdispersion: number;
}

interface Compared {
  groupId: string;
  n: number;
  mean: number;
  sd: number;
}

/** Groups whose spread is kept back are not compared. */
function comparable(releases: readonly Released[]): Compared[] {
  return releases.flatMap(({ groupId, figure }) =>
    figure?.spread && figure.spread.sd > 0 ? [{ groupId, n: figure.n, mean: figure.mean, sd: figure.spread.sd }] : [],
  );
}

/** The funnel of one theme from released figures alone. Null with fewer than three groups that can be compared. */
export function funnelOf(releases: readonly Released[]): Funnel | null {
  const units = comparable(releases);
  if (units.length < 3) return null;
  const respondents = units.reduce((total, { n }) => total + n, 0);
  const sd = Math.sqrt(
    units.reduce((total, unit) => total + (unit.n - 1) * unit.sd ** 2, 0) / (respondents - units.length),
  );
  const target = units.reduce((total, { n, mean }) => total + n * mean, 0) / respondents;
  const overdispersion = overdispersionOf(units.map(({ mean, n }) => ((mean - target) * Math.sqrt(n)) / sd));
  return { target, sd, overdispersion };
}

/**
 * How the units stand beside each other in one theme, from released figures alone: where each lies in the funnel, and its
 * mean with chance allowed for. Units whose spread is kept back are not compared. Null with fewer than three units, which
 * would be a comparison with each other and no region.
 */
export function standings(releases: readonly Released[]): Map<string, Standing> | null {
  const funnel = funnelOf(releases);
  if (!funnel) return null;
  const units = comparable(releases);
  const { sd } = funnel;
  const region = regionOf(units.map(({ mean, n }) => ({ mean, variance: sd ** 2 / n })));
  if (!region) return null;
  const stand = (unit: Compared): Standing => {
    const { estimate, interval } = shrink({ mean: unit.mean, variance: sd ** 2 / unit.n }, region);
    return { groupId: unit.groupId, position: funnelPosition(unit, funnel), estimate, interval };
  };
  return new Map(units.map((unit) => [unit.groupId, stand(unit)]));
}
