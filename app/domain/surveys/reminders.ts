import { addDays } from '../shared/dates.ts';
import type { IsoDate } from '../shared/dates.ts';
import { instantAt } from '../shared/stockholm-time.ts';

/** Days after opening on which those who have not answered are reminded. */
export const REMINDER_DAYS = [5, 10] as const;
const HOUR = 9;

/** What those who have not answered are written about: a reminder on its day, or that they have been given more time. */
export type MailingKind = `day${(typeof REMINDER_DAYS)[number]}` | 'later';

export interface Reminder {
  kind: MailingKind;
  on: IsoDate;
  at: Date;
}

/** What to write when several have come due together, as after a standstill: one letter, of more time rather than a reminder. */
export function latestOf(due: readonly MailingKind[]): MailingKind | null {
  return (['later', 'day10', 'day5'] as const).find((kind) => due.includes(kind)) ?? null;
}

/** The reminders of a wave that opens on the day; those after its last day, as it then is, are never sent. */
export function remindersOf(opensOn: IsoDate): Reminder[] {
  return REMINDER_DAYS.map((day) => {
    const on = addDays(opensOn, day);
    return { kind: `day${day}` as const, on, at: instantAt(on, HOUR) };
  });
}
