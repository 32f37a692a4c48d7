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

/** The reminders of a wave: none on its last day or later, when a letter would come too late for most. */
export function remindersOf({ opensOn, closesOn }: { opensOn: IsoDate; closesOn: IsoDate }): Reminder[] {
  return REMINDER_DAYS.flatMap((day) => {
    const on = addDays(opensOn, day);
    return on < closesOn ? [{ day, on, at: instantAt(on, HOUR) }] : [];
  });
}
