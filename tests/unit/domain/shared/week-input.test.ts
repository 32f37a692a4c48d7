import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, parseWeekRange, parseWeekRanges } from '#app/domain/shared/week-input.ts';
import { addWeeks, weekNumber, weekYear } from '#app/domain/shared/weeks.ts';

const autumn2027 = { termFrom: '2027-W35', termTo: '2028-W02', today: '2027-09-01' } as const;
const autumn2026 = { termFrom: '2026-W36', termTo: '2027-W02' } as const;

function read(text: string, context: Parameters<typeof parseWeekRange>[1] = autumn2027): string {
  const parsed = parseWeekRange(text, context);
  return parsed.ok ? `${parsed.value.from}..${parsed.value.to}` : parsed.error.code;
}

describe('weeks as people type them', () => {
  it.each([
    ['v.36-39', '2027-W36..2027-W39'],
    ['v 36', '2027-W36..2027-W36'],
    ['V. 36 – 39 ', '2027-W36..2027-W39'],
    ['36–39', '2027-W36..2027-W39'],
    ['v36-v39', '2027-W36..2027-W39'],
    ['vecka 36 till 39', '2027-W36..2027-W39'],
    ['v 36 t.o.m. v 39', '2027-W36..2027-W39'],
    ['week 36 to 39', '2027-W36..2027-W39'],
    ['v47', '2027-W47..2027-W47'],
    ['47-52', '2027-W47..2027-W52'],
    ['v. 50-2', '2027-W50..2028-W02'],
    ['1-2', '2028-W01..2028-W02'],
    ['36-22', '2027-W36..2028-W22'],
    ['2027-W36', '2027-W36..2027-W36'],
    ['2027-W36--2027-W39', '2027-W36..2027-W39'],
    ['2027-W50 - 2028-W02', '2027-W50..2028-W02'],
    ['2027v36', '2027-W36..2027-W36'],
    ['2027v36-39', '2027-W36..2027-W39'],
    ['202736', '2027-W36..2027-W36'],
    ['202736-202739', '2027-W36..2027-W39'],
    ['v. 36-39 2026', '2026-W36..2026-W39'],
    ['v. 50-2 2027', '2026-W50..2027-W02'],
    ['2027-09-06', '2027-W36..2027-W36'],
    ['2027-09-06 - 2027-10-03', '2027-W36..2027-W39'],
    ['6/9', '2027-W36..2027-W36'],
    ['6/9-3/10', '2027-W36..2027-W39'],
    ['6 sep', '2027-W36..2027-W36'],
    ['6-24 sep', '2027-W36..2027-W38'],
    ['6 september 2026', '2026-W36..2026-W36'],
    ['28 dec', '2027-W52..2027-W52'],
    ['28 dec – 9 jan', '2027-W52..2028-W01'],
    ['2027-09-06 00:00:00', '2027-W36..2027-W36'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes week 53 from the year that has one', () => {
    expect(read('v. 53', autumn2026)).toBe('2026-W53..2026-W53');
    expect(read('53-2', autumn2026)).toBe('2026-W53..2027-W02');
    expect(read('28/12', autumn2026)).toBe('2026-W53..2026-W53');
  });

  it.each([
    ['', 'week_empty'],
    ['hela hösten', 'week_unreadable'],
    ['v. x', 'week_unreadable'],
    ['v.54', 'week_does_not_exist'],
    ['0-3', 'week_does_not_exist'],
    ['31/9', 'date_does_not_exist'],
    ['2027-09-06 - 2027-08-30', 'range_reversed'],
    ['v. 40-36', 'range_reversed'],
    ['2027-W01 - 2031-W01', 'range_too_long'],
  ])('%s is refused as %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('says which week is the last', () => {
    expect(parseWeekRange('v.54', autumn2027)).toEqual({
      ok: false,
      error: { code: 'week_does_not_exist', params: { week: 54, year: 2027, lastWeek: 52 } },
    });
  });

  it('reads several ranges', () => {
    expect(parseWeekRanges('v.36-39, 44 och 50-2', autumn2027)).toEqual({
      ok: true,
      value: [
        { from: '2027-W36', to: '2027-W39' },
        { from: '2027-W44', to: '2027-W44' },
        { from: '2027-W50', to: '2028-W02' },
      ],
    });
    expect(parseWeekRanges('36, 99', autumn2027).ok).toBe(false);
  });

  it('reads its own writing, whatever the weeks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 19 }),
        fc.integer({ min: 0, max: 19 }),
        fc.constantFrom('-', '–', ' — ', ' - ', '‑'),
        (start, length, dash) => {
          const from = addWeeks(autumn2026.termFrom, start);
          const to = addWeeks(from, length);
          const expected = `${from}..${to}`;
          expect(read(`v. ${weekNumber(from)}${dash}${weekNumber(to)}`, autumn2026)).toBe(expected);
          expect(read(`${from}${dash}${to}`, autumn2026)).toBe(expected);
          expect(
            read(`${weekYear(from)}v${weekNumber(from)}${dash}${weekYear(to)}v${weekNumber(to)}`, autumn2026),
          ).toBe(expected);
        },
      ),
    );
  });

  it('never throws', () => {
    const noise = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9vW.\-/ ]{0,24}$/));
    fc.assert(
      fc.property(noise, (text) => void parseWeekRanges(text, autumn2026)),
      { numRuns: 500 },
    );
  });
});

describe('dates as people type them', () => {
  it.each([
    ['2027-12-28', '2027-12-28'],
    ['28/12', '2027-12-28'],
    ['28 dec', '2027-12-28'],
    ['tis 28 dec.', '2027-12-28'],
    ['3 jan', '2028-01-03'],
    ['v.50', '2027-12-13'],
    ['imorgon', '2027-09-02'],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text, autumn2027)).toEqual({ ok: true, value: date });
  });

  it('does not guess from a bare number', () => {
    expect(parseDate('36', autumn2027)).toMatchObject({ ok: false, error: { code: 'week_unreadable' } });
  });
});
