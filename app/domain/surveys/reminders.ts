import { addDays } from '../shared/dates.ts';
import type { IsoDate } from '../shared/dates.ts';
import { instantAt } from '../shared/stockholm-time.ts';

/** Days after opening on which those who have not answered are reminded. */
export const REMINDER_DAYS = [5, 10] as const;
const HOUR = 9;

export interface Reminder {
  day: (typeof REMINDER_DAYS)[number];
  on: IsoDate;
  at: Date;
}

/** The reminders of a wave that opens on the day; those after its last day, as it then is, are never sent. */
export function remindersOf(opensOn: IsoDate): Reminder[] {
  return REMINDER_DAYS.map((day) => {
    const on = addDays(opensOn, day);
    return { day, on, at: instantAt(on, HOUR) };
  });
}
