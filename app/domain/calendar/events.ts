import { isEnded } from '../placements/schedule.ts';
import type { PlacementForm, PlacementState } from '../placements/vocabulary.ts';
import { addDays, mondayOf, sundayOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek } from '../shared/weeks.ts';

/** A placement as its calendar event needs it; no names of people, no notes. */
export interface CalendarPlacement {
  id: string;
  form: PlacementForm;
  unitName: string;
  address: string | null;
  postcode: string | null;
  town: string;
  courseName: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  version: number;
  /** Instant of the last change. */
  updatedAt: string;
}

export interface CalendarEvent {
  uid: string;
  title: string;
  location: string;
  description: string;
  firstDay: IsoDate;
  /** The day after the last (RFC 5545, 3.6.1). */
  endExclusive: IsoDate;
  sequence: number;
  modifiedAt: string;
  cancelled: boolean;
}

export interface CalendarWording {
  forms: Record<PlacementForm, string>;
  description: (facts: { form: string; course: string; weeks: string }) => string;
  weeks: (from: IsoWeek, to: IsoWeek) => string;
}

const LONGEST_TITLE = 60;
/** The same at whatever address the calendar is read: the ids of placements are unique by themselves. */
const UID_PLACE = 'fou-utbildning';

/**
 * Whole weeks as all-day events, in order of time. The uid depends on the placement alone and the sequence rises with
 * every change, so that a calendar moves the event it has instead of adding another.
 */
export function calendarEvents(placements: readonly CalendarPlacement[], wording: CalendarWording): CalendarEvent[] {
  return placements.map((placement) => eventOf(placement, wording)).sort(compareEvents);
}

function eventOf(placement: CalendarPlacement, wording: CalendarWording): CalendarEvent {
  const { fromWeek, toWeek } = placement;
  const form = wording.forms[placement.form];
  return {
    uid: `placering-${placement.id}@${UID_PLACE}`,
    title: titleOf(placement.unitName, form),
    location: locationOf(placement),
    description: wording.description({ form, course: placement.courseName, weeks: wording.weeks(fromWeek, toWeek) }),
    firstDay: mondayOf(fromWeek),
    endExclusive: addDays(sundayOf(toWeek), 1),
    sequence: placement.version,
    modifiedAt: placement.updatedAt,
    cancelled: isEnded(placement.state),
  };
}

/** The unit first, since that is what a learner looks for; the form when there is room for it. */
function titleOf(unitName: string, form: string): string {
  const whole = `${unitName} (${form})`;
  if (whole.length <= LONGEST_TITLE) return whole;
  return unitName.length <= LONGEST_TITLE ? unitName : `${unitName.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

function locationOf({ unitName, address, postcode, town }: CalendarPlacement): string {
  return [unitName, address, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function compareEvents(a: CalendarEvent, b: CalendarEvent): number {
  return a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : a.uid < b.uid ? -1 : 1;
}
