import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '#app/domain/shared/dates.ts';
import { hourIn, instantAt, outsideQuietHours } from '#app/domain/shared/stockholm-time.ts';

describe('the clock in Sweden', () => {
  it('is an hour ahead in winter and two in summer', () => {
    expect(instantAt('2027-01-15', 9).toISOString()).toBe('2027-01-15T08:00:00.000Z');
    expect(instantAt('2027-07-15', 9).toISOString()).toBe('2027-07-15T07:00:00.000Z');
  });

  it('has no hour 2 on the night when summer time begins', () => {
    expect(() => instantAt('2027-03-28', 2)).toThrow(RangeError);
  });

  it('strikes every hour of the day on the day that is asked for', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 3, max: 23 }), (date, hour) => {
        const instant = instantAt(date, hour);
        expect([isoDate(instant), hourIn(instant)]).toEqual([date, hour]);
      }),
    );
  });
});

describe('quiet hours', () => {
  it('hold a letter until the morning, at most twelve hours, and never send it early', () => {
    const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2031-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (instant) => {
        const sent = outsideQuietHours(instant, { from: 20, to: 8 });
        expect(hourIn(sent)).toBeGreaterThanOrEqual(8);
        expect(hourIn(sent)).toBeLessThan(20);
        const waited = sent.getTime() - instant.getTime();
        expect(waited).toBeGreaterThanOrEqual(0);
        expect(waited).toBeLessThanOrEqual(13 * 3_600_000);
      }),
    );
  });
});
