import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEvents } from '#app/domain/calendar/events.ts';
import type { CalendarPlacement } from '#app/domain/calendar/events.ts';
import { PLACEMENT_FORMS, PLACEMENT_STATES } from '#app/domain/placements/vocabulary.ts';
import { addDays, addWeeks, isoWeek, mondayOf, sundayOf } from '#app/domain/shared/weeks.ts';
import { calendar } from '#app/platform/i18n/sv/calendar.ts';
import { vocabulary } from '#app/platform/i18n/sv/vocabulary.ts';
import { renderCalendar } from '#reports/rendering/ics.ts';

const wording = {
  forms: vocabulary.forms,
  description: calendar.description,
  weeks: (from: string, to: string) => `${from} - ${to}`,
};
const ward: CalendarPlacement = {
  id: 'p1',
  form: 'vfu_basic',
  unitName: 'Avdelning 62 kirurgi',
  address: 'Lasarettsvägen 1',
  postcode: '302 33',
  town: 'Halmstad',
  courseName: 'Omvårdnad, kirurgi',
  fromWeek: '2026-W53',
  toWeek: '2027-W01',
  state: 'published',
  version: 3,
  updatedAt: '2026-10-25T00:30:00.000Z',
};

function render(placements: CalendarPlacement[]): string {
  return renderCalendar({
    name: calendar.name,
    language: 'sv',
    events: calendarEvents(placements, wording),
  });
}

function parse(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return component.getAllSubcomponents('vevent').map((vevent) => ({ vevent, event: new ICAL.Event(vevent) }));
}

describe('the calendar feed', () => {
  it('holds week 53 and the new year as whole days, the end exclusive', () => {
    const text = render([ward]);
    expect(text).toContain('DTSTART;VALUE=DATE:20261228\r\nDTEND;VALUE=DATE:20270111\r\n');
    const [parsed] = parse(text);
    expect(parsed?.event.startDate.isDate).toBe(true);
    expect(parsed?.event.uid).toBe('placering-p1@fou-utbildning');
    expect(parsed?.event.sequence).toBe(3);
    expect(parsed?.event.summary).toBe('Avdelning 62 kirurgi (VFU sjuksköterska)');
    expect(parsed?.event.location).toBe('Avdelning 62 kirurgi, Lasarettsvägen 1, 302 33 Halmstad');
  });

  it('writes every instant in UTC and tells clients to come back every hour', () => {
    const text = render([ward]);
    expect(text).toContain('DTSTAMP:20261025T003000Z');
    expect(text).toContain('LAST-MODIFIED:20261025T003000Z');
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
    expect(text).toContain('X-PUBLISHED-TTL:PT1H');
    expect(text).toContain('METHOD:PUBLISH');
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
  });

  it('cancels what has ended and keeps its identity', () => {
    const [parsed] = parse(render([{ ...ward, state: 'cancelled_by_unit' }]));
    expect(parsed?.vevent.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(parsed?.event.uid).toBe('placering-p1@fou-utbildning');
  });

  it.each([
    ['spring', '2027-W12', '2027-W13', '20270322', '20270405'],
    ['autumn', '2026-W43', '2026-W44', '20261019', '20261102'],
  ] as const)('is not moved by the change of clocks in %s', (_, fromWeek, toWeek, start, end) => {
    expect(render([{ ...ward, fromWeek, toWeek }])).toContain(
      `DTSTART;VALUE=DATE:${start}\r\nDTEND;VALUE=DATE:${end}\r\n`,
    );
  });

  it('keeps long titles within 60 characters', () => {
    const [event] = calendarEvents([{ ...ward, unitName: 'Kliniken för '.repeat(9) }], wording);
    expect(event?.title.length).toBeLessThanOrEqual(60);
  });

  it('says the same to another library, whatever the words, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).filter((text) => /\S/.test(text));
    const placement = fc.record({
      id: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
      form: fc.constantFrom(...PLACEMENT_FORMS),
      unitName: fc.oneof(words, fc.constantFrom('Ögon; öron, näsa\\hals', 'Avdelning\nfyra')),
      week: fc.tuple(
        fc.integer({ min: 2024, max: 2035 }),
        fc.integer({ min: 1, max: 52 }),
        fc.integer({ min: 0, max: 52 }),
      ),
      state: fc.constantFrom(...PLACEMENT_STATES),
      version: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(placement, { selector: ({ id }) => id, maxLength: 8 }), (rows) => {
        const placements = rows.map(({ week: [year, number, length], ...row }) => {
          const fromWeek = isoWeek(year, number);
          return { ...ward, ...row, fromWeek, toWeek: addWeeks(fromWeek, length) };
        });
        const text = render(placements);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const found = new Map(parse(text).map(({ event }) => [event.uid, event]));
        for (const { id, fromWeek, toWeek, version } of placements) {
          const event = found.get(`placering-${id}@fou-utbildning`);
          expect(event?.startDate.toString()).toBe(mondayOf(fromWeek));
          expect(event?.endDate.toString()).toBe(addDays(sundayOf(toWeek), 1));
          expect(event?.sequence).toBe(version);
        }
        expect(found.size).toBe(placements.length);
      }),
      { numRuns: 60 },
    );
  });
});
