import ICAL from 'ical.js';

export interface CalendarEvent {
  /** First day and the day after the last, ISO dates. */
  from: string;
  to: string;
  isAllDay: boolean;
  isCancelled: boolean;
  text: string;
}

/** A feed as another calendar program reads it. */
export function readCalendar(text: string): CalendarEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      from: event.startDate.toString(),
      to: event.endDate.toString(),
      isAllDay: event.startDate.isDate,
      isCancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
      text: `${event.summary} ${event.location} ${event.description}`,
    };
  });
}
