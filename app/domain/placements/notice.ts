import { daysBetween } from '../shared/dates.ts';
import { mondayOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek } from '../shared/weeks.ts';

/** A change that begins within these days comes at short notice. */
const SHORT_NOTICE_DAYS = 14;
/** A change at short notice counts as this many ordinary ones. */
const SHORT_NOTICE_WEIGHT = 3;

/** Days from today to the first day of the week in which a change begins; negative when that has begun. */
export function noticeDays(from: IsoWeek, today: IsoDate): number {
  return daysBetween(today, mondayOf(from));
}

/** Whether a change that begins in a week comes at short notice. */
export function isShortNotice(from: IsoWeek, today: IsoDate): boolean {
  return noticeDays(from, today) < SHORT_NOTICE_DAYS;
}

/** How many ordinary changes a change with these days of notice counts as. */
export function noticeWeight(days: number): number {
  return days < SHORT_NOTICE_DAYS ? SHORT_NOTICE_WEIGHT : 1;
}
