import type { Point } from './places.ts';

/** Roads are longer than the straight line. */
const ROAD_FACTOR = 1.2;
const EARTH_KM = 6371;
const SHORTEST_TRIP = 5;

/** Speed grows with distance: streets, then country roads, then motorway. Fitted to the region's known times. */
const LEGS = [
  { upToKm: 10, kmPerHour: 45 },
  { upToKm: 40, kmPerHour: 80 },
  { upToKm: Number.POSITIVE_INFINITY, kmPerHour: 105 },
];

/** Minutes that are known better than the estimate, by pair of place ids in alphabetical order. */
export type TravelOverrides = ReadonlyMap<string, number>;

/** Country roads without a motorway, where the general speeds are too high. */
export const KNOWN_TIMES: TravelOverrides = new Map([
  [pairKey('halmstad', 'hyltebruk'), 50],
  [pairKey('falkenberg', 'hyltebruk'), 55],
]);

export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** Kilometres along the great circle. */
export function greatCircleKm(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Kilometres of road one way, estimated from the straight line. */
export function estimateRoadKm(from: Point, to: Point): number {
  return greatCircleKm(from, to) * ROAD_FACTOR;
}

/**
 * Minutes one way by car, estimated and never measured: say so wherever they are shown. Points with ids are looked up in `overrides` first. The same both ways, and never
 * shorter for a longer road.
 */
export function estimateTravelMinutes(
  from: Point & { id?: string },
  to: Point & { id?: string },
  overrides: TravelOverrides = KNOWN_TIMES,
): number {
  const known = from.id && to.id ? overrides.get(pairKey(from.id, to.id)) : undefined;
  if (known !== undefined) return known;
  const km = estimateRoadKm(from, to);
  let minutes = 0;
  let start = 0;
  for (const leg of LEGS) {
    minutes += (Math.max(0, Math.min(km, leg.upToKm) - start) / leg.kmPerHour) * 60;
    start = leg.upToKm;
  }
  return Math.max(SHORTEST_TRIP, Math.round(minutes));
}
