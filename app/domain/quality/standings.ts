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

/**
 * How the units stand beside each other in one theme, from released figures alone: where each lies in the funnel, and its
 * mean with chance allowed for. Units whose spread is kept back are not compared. Null with fewer than three units, which
 * would be a comparison with each other and no region.
 */
export function standings(releases: readonly Pick<Release, 'groupId' | 'figure'>[]): Map<string, Standing> | null {
  const units = releases.flatMap(({ groupId, figure }) =>
    figure?.spread && figure.spread.sd > 0 ? [{ groupId, n: figure.n, mean: figure.mean, sd: figure.spread.sd }] : [],
  );
  if (units.length < 3) return null;
  const respondents = units.reduce((total, { n }) => total + n, 0);
  const sd = Math.sqrt(
    units.reduce((total, unit) => total + (unit.n - 1) * unit.sd ** 2, 0) / (respondents - units.length),
  );
  const target = units.reduce((total, { n, mean }) => total + n * mean, 0) / respondents;
  const measured = units.map(({ mean, n }) => ({ mean, variance: sd ** 2 / n }));
  const region = regionOf(measured);
  if (!region) return null;
  const overdispersion = overdispersionOf(units.map(({ mean, n }) => ((mean - target) * Math.sqrt(n)) / sd));
  const stand = (unit: (typeof units)[number]): Standing => {
    const { estimate, interval } = shrink({ mean: unit.mean, variance: sd ** 2 / unit.n }, region);
    return {
      groupId: unit.groupId,
      position: funnelPosition(unit, { target, sd, overdispersion }),
      estimate,
      interval,
    };
  };
  return new Map(units.map((unit) => [unit.groupId, stand(unit)]));
}
