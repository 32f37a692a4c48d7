import { addDays, isoDate } from './dates.ts';
import type { IsoDate } from './dates.ts';

const hours = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', hourCycle: 'h23' });
/** Hours that Sweden is ahead of UTC, in winter and in summer. */
const OFFSETS = [1, 2] as const;

/** The hour on the clock in Sweden, 0 to 23. */
export function hourIn(instant: Date): number {
  return Number(hours.format(instant));
}

/** The instant at which the clock in Sweden strikes an hour of a day. @throws RangeError for an hour that a spring night lacks */
export function instantAt(date: IsoDate, hour: number): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const found = OFFSETS.map((offset) => new Date(Date.UTC(year, month - 1, day, hour - offset))).find(
    (instant) => hourIn(instant) === hour && isoDate(instant) === date,
  );
  if (!found) throw new RangeError(`${date} has no hour ${hour}`);
  return found;
}

/** Hours of the night, `20` to `8`, in which no telephone should sound for a letter; null when there are none. */
export interface QuietHours {
  from: number;
  to: number;
}

/** The instant itself, or the next end of the quiet hours when it lies in them. */
export function outsideQuietHours(instant: Date, quiet: QuietHours | null): Date {
  if (quiet === null) return instant;
  const hour = hourIn(instant);
  if (hour >= quiet.to && hour < quiet.from) return instant;
  const today = isoDate(instant);
  return instantAt(hour < quiet.to ? today : addDays(today, 1), quiet.to);
}
