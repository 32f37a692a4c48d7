import { addDays } from '../shared/dates.ts';
import type { IsoDate } from '../shared/dates.ts';
import { addWeeks, weekOf } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import type { Moment } from './audience.ts';

/** Days after the Monday of a placement's last week on which its learner may be asked: most of it is behind her. */
const ASKED_FROM_DAY = 3;

/**
 * So many are asked together if they can be: with four of ten answering, which is usual, eight answers come in, and both
 * means and distributions may be told. A wave for every week would ask few each time and have nothing to tell.
 */
export const ENOUGH_TO_ASK = 20;

/** Weeks that a placement waits for others at most; then those who wait are asked as they are, if anybody can hide. */
export const MOST_WEEKS_WAITING = 4;

/** Days after its date in which a yearly survey is sent; a product that was off for longer waits for the next year. */
const YEARLY_DAYS = 28;

export interface Rhythm {
  moment: Moment;
  /** `MM-DD` for a survey of what goes on, once a year; otherwise null. */
  yearlyOn: string | null;
  /** Nothing that lies before is asked about. */
  startsOn: IsoDate;
}

/** What a trigger may ask now. */
export interface Occasion {
  /** A trigger has one wave for each key. */
  key: string;
  weeks: WeekRange;
  /** The first of the weeks cannot wait any longer. */
  isLast: boolean;
}

/**
 * What is due of a trigger on the day, when it has asked of all weeks through `askedThrough`; null when nothing is. Weeks
 * that have waited longer than they may are left out: what lies far back is no longer remembered.
 */
export function dueOccasion(rhythm: Rhythm, today: IsoDate, askedThrough: IsoWeek | null): Occasion | null {
  return rhythm.yearlyOn === null
    ? weeklyOccasion(rhythm.startsOn, today, askedThrough)
    : yearlyOccasion({ ...rhythm, yearlyOn: rhythm.yearlyOn }, today, askedThrough);
}

function weeklyOccasion(startsOn: IsoDate, today: IsoDate, askedThrough: IsoWeek | null): Occasion | null {
  const to = weekOf(addDays(today, -ASKED_FROM_DAY));
  const longestWaiting = addWeeks(to, 1 - MOST_WEEKS_WAITING);
  const next = askedThrough === null ? weekOf(startsOn) : laterOf(addWeeks(askedThrough, 1), weekOf(startsOn));
  const from = laterOf(next, longestWaiting);
  return from > to ? null : { key: to, weeks: { from, to }, isLast: from === longestWaiting };
}

function yearlyOccasion(
  { yearlyOn, startsOn }: Rhythm & { yearlyOn: string },
  today: IsoDate,
  askedThrough: IsoWeek | null,
): Occasion | null {
  const thisYear = `${today.slice(0, 4)}-${yearlyOn}`;
  const on = thisYear <= today ? thisYear : `${Number(today.slice(0, 4)) - 1}-${yearlyOn}`;
  const to = weekOf(on);
  if (on < startsOn || today > addDays(on, YEARLY_DAYS)) return null;
  if (askedThrough !== null && askedThrough >= to) return null;
  return { key: on.slice(0, 4), weeks: { from: addWeeks(to, -51), to }, isLast: true };
}

/** Whether the wave is opened now or those who wait are left waiting for more. */
export function isTimeToAsk({ isLast }: Occasion, people: number, fewest: number): boolean {
  return people >= (isLast ? fewest : ENOUGH_TO_ASK);
}

function laterOf(a: IsoWeek, b: IsoWeek): IsoWeek {
  return a > b ? a : b;
}
