import { homePlace, placeById } from './places.ts';

export const TRAVEL_MODES = ['public_transport', 'car'] as const;
/** `public_transport` to the start of a shift, or the car. */
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** What somebody has stated of the journey from a place, or from a postal area, to a unit and all that belongs to it. */
export interface StatedJourney {
  /** A place's id, or the first two to five digits of a postcode. */
  origin: string;
  unitId: string;
  mode: TravelMode;
  /** One way; null where one cannot get there in time. */
  minutes: number | null;
}

export interface Home {
  homePostcode: string | null;
  homeTown: string | null;
}

/** One way by each mode: minutes, null where one cannot get there in time, undefined where nothing is stated. */
export type KnownJourney = Partial<Record<TravelMode, number | null>>;

const NOTHING: KnownJourney = {};
const POSTCODE_DIGITS = [5, 4, 3, 2];

/**
 * Looks up what is stated of a journey. Of several statements the one about the unit itself comes before those about
 * what it belongs to (`path`, `/hospital/clinic/ward/`), and then the finest postal area before the place.
 */
export function knownJourneys(stated: readonly StatedJourney[]): (home: Home, path: string) => KnownJourney {
  const byUnit = new Map(
    [...Map.groupBy(stated, ({ unitId }) => unitId)].map(([unitId, rows]) => [
      unitId,
      new Map(rows.map(({ origin, mode, minutes }) => [`${mode} ${origin}`, minutes])),
    ]),
  );
  if (byUnit.size === 0) return () => NOTHING;
  return (home, path) => {
    const tables = path
      .split('/')
      .reverse()
      .flatMap((unitId) => byUnit.get(unitId) ?? []);
    if (tables.length === 0) return NOTHING;
    const origins = originsOf(home);
    const found = TRAVEL_MODES.flatMap((mode) => {
      const keys = origins.map((origin) => `${mode} ${origin}`);
      for (const table of tables) {
        const key = keys.find((one) => table.has(one));
        if (key !== undefined) return [[mode, table.get(key) ?? null] as const];
      }
      return [];
    });
    return Object.fromEntries(found);
  };
}

/** What a home may be stated as, the finest first. */
function originsOf({ homePostcode, homeTown }: Home): string[] {
  const place = homePlace(homePostcode, homeTown);
  const areas = homePostcode === null ? [] : POSTCODE_DIGITS.map((digits) => homePostcode.slice(0, digits));
  return [...areas, ...(place ? [place.id] : [])];
}

/** The name of a place, or the digits of a postal area: `302 xx`, `302 33`. */
export function originName(origin: string): string {
  if (!/^\d/.test(origin)) return placeById(origin)?.name ?? origin;
  const digits = origin.padEnd(5, 'x');
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
