import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWeeks,
  compareWeeks,
  contiguousRanges,
  datesOf,
  daysBetween,
  expandWeeks,
  intersectRanges,
  isIsoDate,
  isIsoWeek,
  isoDate,
  isoWeek,
  mondayOf,
  rangesOverlap,
  sundayOf,
  weekCount,
  weekNumber,
  weekOf,
  weeksBetween,
  weeksInYear,
  weekYear,
} from '#app/domain/shared/weeks.ts';

const anyWeek = fc
  .record({ year: fc.integer({ min: 1990, max: 2090 }), week: fc.integer({ min: 1, max: 52 }) })
  .map(({ year, week }) => isoWeek(year, week));

describe('the week of a date', () => {
  it.each([
    ['2024-12-30', '2025-W01'],
    ['2020-12-31', '2020-W53'],
    ['2026-12-28', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2028-02-29', '2028-W09'],
    ['2026-08-31', '2026-W36'],
    ['2026-10-25', '2026-W43'],
    ['2027-03-28', '2027-W12'],
  ])('%s is in %s', (date, week) => {
    expect(weekOf(date)).toBe(week);
  });

  it('gives a week back its Monday and Sunday', () => {
    expect([mondayOf('2026-W53'), sundayOf('2026-W53')]).toEqual(['2026-12-28', '2027-01-03']);
    expect(datesOf({ from: '2026-W36', to: '2026-W39' })).toEqual({ from: '2026-08-31', to: '2026-09-27' });
  });

  it('knows the years with 53 weeks', () => {
    const long = Array.from({ length: 30 }, (_, index) => 2015 + index).filter((year) => weeksInYear(year) === 53);
    expect(long).toEqual([2015, 2020, 2026, 2032, 2037, 2043]);
  });

  it('refuses text that is no week or date', () => {
    expect(['2026-W53', '2027-W53', '2027-W00', '2027-W1', '2027W36'].map(isIsoWeek)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['2028-02-29', '2027-02-29', '2027-13-01', '27-01-01'].map(isIsoDate)).toEqual([true, false, false, false]);
    expect(() => isoWeek(2027, 53)).toThrow(RangeError);
    expect(() => weekOf('yesterday')).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it('passes over week 53 and the new year', () => {
    expect(addWeeks('2026-W52', 1)).toBe('2026-W53');
    expect(addWeeks('2026-W53', 1)).toBe('2027-W01');
    expect(addWeeks('2027-W01', -1)).toBe('2026-W53');
    expect(expandWeeks({ from: '2026-W52', to: '2027-W02' })).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
  });

  it('passes over the change of clocks', () => {
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('says what date it is in Sweden', () => {
    expect(isoDate(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
    expect(isoDate(new Date('2027-06-30T21:59:00Z'))).toBe('2027-06-30');
  });

  it('adds up, whatever the week', () => {
    fc.assert(
      fc.property(anyWeek, fc.integer({ min: -300, max: 300 }), (week, count) => {
        const later = addWeeks(week, count);
        expect(weeksBetween(week, later)).toBe(count);
        expect(addWeeks(later, -count)).toBe(week);
        expect(Math.sign(compareWeeks(later, week))).toBe(Math.sign(count));
        expect(isoWeek(weekYear(later), weekNumber(later))).toBe(later);
        expect(weekOf(sundayOf(later))).toBe(later);
      }),
    );
  });
});

describe('ranges', () => {
  it('overlap when they share a week', () => {
    const autumn = { from: '2026-W50', to: '2027-W02' } as const;
    expect(rangesOverlap(autumn, { from: '2027-W02', to: '2027-W05' })).toBe(true);
    expect(rangesOverlap(autumn, { from: '2027-W03', to: '2027-W05' })).toBe(false);
    expect(intersectRanges(autumn, { from: '2026-W53', to: '2027-W05' })).toEqual({ from: '2026-W53', to: '2027-W02' });
    expect(intersectRanges(autumn, { from: '2027-W03', to: '2027-W05' })).toBeNull();
    expect(weekCount(autumn)).toBe(6);
    expect(weekCount({ from: '2027-W02', to: '2027-W01' })).toBe(0);
  });

  it('hold the same weeks as they were made of', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 70 }), { maxLength: 40 }), (offsets) => {
        const weeks = offsets.map((offset) => addWeeks('2026-W30', offset));
        const ranges = contiguousRanges(weeks);
        expect(ranges.flatMap(expandWeeks)).toEqual([...weeks].sort(compareWeeks));
        ranges
          .slice(1)
          .forEach((range, index) =>
            expect(weeksBetween(ranges[index]?.to ?? range.to, range.from)).toBeGreaterThan(1),
          );
      }),
    );
  });
});
