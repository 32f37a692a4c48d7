import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent } from '#app/domain/calendar/events.ts';

const SECONDS_PER_HOUR = 3600;

export interface CalendarFeed {
  name: string;
  language: 'sv' | 'en';
  events: readonly CalendarEvent[];
}

/**
 * The feed as RFC 5545 text. No time zone anywhere: days are `VALUE=DATE` and instants are UTC, since a calendar-level
 * zone makes the library write DTSTAMP without its `Z`.
 */
export function renderCalendar({ name, language, events }: CalendarFeed): string {
  const calendar = ical({
    name,
    prodId: { company: 'FoU Utbildning', product: 'Kalender', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: SECONDS_PER_HOUR,
  });
  for (const event of events) {
    const modified = new Date(event.modifiedAt);
    calendar.createEvent({
      id: event.uid,
      summary: event.title,
      location: event.location,
      description: event.description,
      allDay: true,
      start: new Date(`${event.firstDay}T00:00:00Z`),
      end: new Date(`${event.endExclusive}T00:00:00Z`),
      sequence: event.sequence,
      stamp: modified,
      lastModified: modified,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
