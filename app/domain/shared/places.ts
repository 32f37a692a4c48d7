import { HALLAND, NEIGHBOURS } from './place-list.ts';
import { POSTCODES } from './postcode-list.ts';
import { fold, similarity } from './text.ts';

/** Degrees, WGS 84. */
export interface Point {
  lat: number;
  lon: number;
}

/** A town or village; coordinates to about a kilometre, enough to estimate travel. */
export interface Place extends Point {
  /** The folded name, `hyltebruk`. */
  id: string;
  name: string;
  municipality: string;
}

export const PLACES: readonly Place[] = [...HALLAND, ...NEIGHBOURS].map(([name, municipality, lat, lon]) => ({
  id: fold(name),
  name,
  municipality,
  lat,
  lon,
}));

const byId = new Map(PLACES.map((place) => [place.id, place]));

export function placeById(id: string): Place | null {
  return byId.get(id) ?? null;
}

/** The place of a name as people write it (`GÖTEBORG`, ` halmstad `, `Halmstd`); null when none is near enough. */
export function findPlace(name: string): Place | null {
  const exact = byId.get(fold(name));
  if (exact) return exact;
  const scored = PLACES.map((place) => ({ place, score: similarity(name, place.name) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.85 ? best.place : null;
}

/** Five digits from `302 33`, `30233`, `SE-302 33`; null when it is no Swedish postcode. */
export function parsePostcode(text: string): string | null {
  const digits = fold(text)
    .replace(/^(se|s)-?/, '')
    .replace(/[\s-]/g, '');
  return /^[1-9]\d{4}$/.test(digits) ? digits : null;
}

/** The place of a postcode by its longest known prefix; null outside the list. */
export function placeOfPostcode(postcode: string): Place | null {
  for (let length = 5; length >= 2; length -= 1) {
    const name = POSTCODES[postcode.slice(0, length)];
    if (name) return placeById(fold(name));
  }
  return null;
}

/** Where somebody lives: by postcode when it is known, else by town. */
export function homePlace(postcode: string | null, town: string | null): Place | null {
  const byPostcode = postcode ? placeOfPostcode(postcode) : null;
  return byPostcode ?? (town ? findPlace(town) : null);
}
