import { isoDate } from '../shared/dates.ts';
import type { IsoDate } from '../shared/dates.ts';

/** A unit that has taken another name. */
export interface Renaming {
  /** The instant, in UTC. */
  at: string;
  from: string;
  to: string;
}

/** What a unit was called on a day, given what it is called now and its renamings from the earliest on. */
export function nameOn(now: string, renamings: readonly Renaming[], day: IsoDate): string {
  return renamings.find(({ at }) => isoDate(new Date(at)) > day)?.from ?? now;
}
