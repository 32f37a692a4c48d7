import type { TravelMode } from '#app/domain/shared/known-journeys.ts';
import { parseCount } from '#app/domain/shared/numbers.ts';
import { findPlace } from '#app/domain/shared/places.ts';
import { ok, problem } from '#app/domain/shared/result.ts';
import type { Problem, Result } from '#app/domain/shared/result.ts';
import { fold, tidy } from '#app/domain/shared/text.ts';

/** Longer than this one way is no journey to a placement but a slip. */
export const LONGEST_JOURNEY = 360;

const CANNOT =
  /^(nej|n|no|ej|x|saknas|omojligt|gar (ej|inte)|nas (ej|inte)|ingen (forbindelse|trafik)|kan inte|none|impossible|not possible|not reachable)$/;
const PUBLIC = /kollektiv|buss|tag|public|bus|train|transit/;
const CAR = /bil|car|driv/;

/** A place that is known, or the first two to five digits of a postcode: `Halmstad`, `302 33`, `302xx`, `30`. */
export function parseOrigin(text: string): Result<string, Problem<'origin_unknown'>> {
  const bare = fold(text).replace(/[\s-]/g, '');
  const digits = /^(?:se)?([1-9]\d{1,4})x*$/.exec(bare)?.[1];
  if (digits !== undefined && bare.replace(/^se/, '').length <= 5) return ok(digits);
  const place = /\d/.test(bare) ? null : findPlace(text);
  return place ? ok(place.id) : problem('origin_unknown', { found: tidy(text) });
}

export interface SaidMinutes {
  /** Null for a word that says that one cannot get there in time. */
  minutes: number | null;
}

/** Minutes one way: `45`, `45 min`, `1 h 15 min`, `1:15`, or a word such as `går ej`. */
export function parseMinutes(text: string): Result<SaidMinutes, Problem> {
  const folded = fold(text);
  if (CANNOT.test(folded)) return ok({ minutes: null });
  const clock =
    /^(\d{1,2}):([0-5]\d)$/.exec(folded) ??
    /^(\d{1,2})\s*(?:h|tim|timmar?)\.?\s*(?:(\d{1,2})\s*(?:m|min)?\.?)?$/.exec(folded);
  const read = clock
    ? ok(Number(clock[1]) * 60 + Number(clock[2] ?? 0))
    : parseCount(tidy(text).replace(/\s*(m|min|minuter|minutes)\.?$/i, ''));
  if (!read.ok) return read;
  const minutes = read.value;
  return minutes <= LONGEST_JOURNEY
    ? ok({ minutes })
    : problem('journey_too_long', { found: minutes, longest: LONGEST_JOURNEY });
}

export function parseMode(text: string): Result<TravelMode, Problem<'mode_unknown'>> {
  const folded = fold(text);
  if (PUBLIC.test(folded)) return ok('public_transport');
  return CAR.test(folded) ? ok('car') : problem('mode_unknown', { found: tidy(text) });
}
