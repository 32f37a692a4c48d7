import { findPlace, homePlace } from '../shared/places.ts';
import type { Point } from '../shared/places.ts';
import { fold } from '../shared/text.ts';
import { estimateRoadKm } from '../shared/travel.ts';
import type { ClinicFacts, ResidentFacts } from './facts.ts';

/** The engine tells no more towns apart. */
const MOST_TOWNS = 30;
/** Of a resident whose home is not known, or not to be shown: no clinic is nearer than another. */
const UNKNOWN = '?';

export interface Towns {
  list: { id: string }[];
  /** Whole kilometres by road, estimated, in the order of the list. */
  kilometres: number[][];
  ofHome(resident: Pick<ResidentFacts, 'homePostcode' | 'homeTown'>): string;
}

export function townId(town: string): string {
  return fold(town);
}

/** Towns of clinics and homes. Where there are too many, homes in towns without clinics count as in the nearest that has one. */
export function townsOf(clinics: readonly ClinicFacts[], residents: readonly ResidentFacts[]): Towns {
  const points = new Map<string, Point | null>();
  for (const { town, latitude, longitude } of clinics) {
    const own = latitude === null || longitude === null ? null : { lat: latitude, lon: longitude };
    if (!points.get(townId(town))) points.set(townId(town), findPlace(town) ?? own);
  }
  const withClinic = [...points];
  points.set(UNKNOWN, null);
  for (const { homePostcode, homeTown } of residents) {
    const home = homePlace(homePostcode, homeTown);
    if (home && points.size < MOST_TOWNS) points.set(home.id, home);
  }
  const list = [...points];
  return {
    list: list.map(([id]) => ({ id })),
    kilometres: list.map(([, from]) => list.map(([, to]) => (from && to ? Math.round(estimateRoadKm(from, to)) : 0))),
    ofHome: ({ homePostcode, homeTown }) => {
      const home = homePlace(homePostcode, homeTown);
      if (!home) return UNKNOWN;
      return points.has(home.id) ? home.id : nearest(home, withClinic);
    },
  };
}

function nearest(home: Point, towns: readonly (readonly [string, Point | null])[]): string {
  const far = ([, point]: readonly [string, Point | null]) => (point ? estimateRoadKm(home, point) : Infinity);
  return [...towns].sort((a, b) => far(a) - far(b))[0]?.[0] ?? UNKNOWN;
}
