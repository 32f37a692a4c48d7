import {
  FEWEST_COMPARED,
  funnelPosition,
  overdispersionOf,
  regionOf,
  shrink,
  withEndsBroughtIn,
} from './statistics/compare-units.ts';
import type { FunnelPosition } from './statistics/compare-units.ts';
import { sum } from './statistics/summary.ts';
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

/**
 * What groups are held against: the mean of all with the furthest brought in, how respondents differ, and how much more
 * groups do than by chance.
 */
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

/** The funnel of one theme from released figures alone. Null with fewer than five groups that can be compared. */
export function funnelOf(releases: readonly Released[]): Funnel | null {
  const units = comparable(releases);
  if (units.length < FEWEST_COMPARED) return null;
  const respondents = sum(units.map(({ n }) => n));
  const sd = Math.sqrt(sum(units.map((unit) => (unit.n - 1) * unit.sd ** 2)) / (respondents - units.length));
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
 * mean with chance allowed for. Units whose spread is kept back are not compared. Null with fewer than five units: of
 * them it cannot be said that they lie where they are expected.
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
