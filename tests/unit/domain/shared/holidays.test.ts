import { describe, expect, it } from 'vitest';
import { holidaysOf, holidayOn, isWorkingDay, workingDays } from '#app/domain/shared/holidays.ts';

/** Easter Sunday, Ascension Day, Midsummer Day, All Saints' Day, as almanacs print them. */
const ALMANAC = [
  [2024, '03-31', '05-09', '06-22', '11-02'],
  [2025, '04-20', '05-29', '06-21', '11-01'],
  [2026, '04-05', '05-14', '06-20', '10-31'],
  [2027, '03-28', '05-06', '06-26', '11-06'],
  [2028, '04-16', '05-25', '06-24', '11-04'],
  [2029, '04-01', '05-10', '06-23', '11-03'],
  [2030, '04-21', '05-30', '06-22', '11-02'],
  [2031, '04-13', '05-22', '06-21', '11-01'],
  [2032, '03-28', '05-06', '06-26', '11-06'],
  [2033, '04-17', '05-26', '06-25', '11-05'],
  [2034, '04-09', '05-18', '06-24', '11-04'],
  [2035, '03-25', '05-03', '06-23', '11-03'],
] as const;

describe('holidays', () => {
  it.each(ALMANAC)('of %i', (year, easter, ascension, midsummer, allSaints) => {
    const dates = new Map(holidaysOf(year).map((holiday) => [holiday.code, holiday.date.slice(5)]));
    expect(dates.size).toBe(16);
    expect(dates.get('easter_sunday')).toBe(easter);
    expect(dates.get('ascension_day')).toBe(ascension);
    expect(dates.get('midsummer_day')).toBe(midsummer);
    expect(dates.get('all_saints_day')).toBe(allSaints);
  });

  it('fall where the calendar of 2027 says', () => {
    expect(holidayOn('2027-03-26')).toMatchObject({
      code: 'good_friday',
      kind: 'public_holiday',
      name: { sv: 'Långfredagen' },
    });
    expect(holidayOn('2027-03-29')?.code).toBe('easter_monday');
    expect(holidayOn('2027-05-16')?.code).toBe('whit_sunday');
    expect(holidayOn('2027-06-25')).toMatchObject({ code: 'midsummer_eve', kind: 'eve' });
    expect(holidayOn('2027-09-06')).toBeNull();
  });

  it('leave the rest as working days', () => {
    expect(workingDays('2026-12-21', '2027-01-03')).toBe(6);
    expect(isWorkingDay('2027-01-06')).toBe(false);
    expect(isWorkingDay('2026-06-06')).toBe(false);
    expect(isWorkingDay('2027-01-07')).toBe(true);
  });
});
