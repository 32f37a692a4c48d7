import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';

const sv = formatterFor('sv');
const en = formatterFor('en');

describe('weeks', () => {
  it.each<[IsoWeek, IsoWeek, string, string]>([
    ['2026-W36', '2026-W39', 'v. 36-39 2026 (31 aug - 27 sep)', 'wk 36-39 2026 (31 Aug - 27 Sep)'],
    ['2026-W36', '2026-W36', 'v. 36 2026 (31 aug - 6 sep)', 'wk 36 2026 (31 Aug - 6 Sep)'],
    [
      '2026-W51',
      '2027-W02',
      'v. 51 2026 - v. 2 2027 (14 dec 2026 - 17 jan 2027)',
      'wk 51 2026 - wk 2 2027 (14 Dec 2026 - 17 Jan 2027)',
    ],
    ['2026-W53', '2026-W53', 'v. 53 2026 (28 dec 2026 - 3 jan 2027)', 'wk 53 2026 (28 Dec 2026 - 3 Jan 2027)'],
  ])('%s to %s', (from, to, swedish, english) => {
    expect(plain(sv.weeks(from, to))).toBe(swedish);
    expect(plain(en.weeks(from, to))).toBe(english);
  });

  it('come short and with the year', () => {
    expect(plain(sv.weeksShort('2026-W36', '2026-W39'))).toBe('v. 36-39');
    expect(plain(sv.weeksYear('2026-W36', '2026-W39'))).toBe('v. 36-39 2026');
    expect(plain(sv.weekShort('2027-W05'))).toBe('v. 5');
  });
});

describe('numbers', () => {
  it.each([
    [1234567.891, '1 234 567,89', '1,234,567.89'],
    [-0.001, '0', '0'],
    [-1500, '-1 500', '-1,500'],
    [1.005, '1,01', '1.01'],
    [0.5, '0,5', '0.5'],
  ])('%d', (value, swedish, english) => {
    expect(plain(sv.number(value))).toBe(swedish);
    expect(plain(en.number(value))).toBe(english);
  });

  it('never break between their groups, nor from their unit', () => {
    expect(sv.number(1200)).toBe('1\u00a0200');
    expect(sv.percent(0.45)).toBe('45\u00a0%');
    expect(sv.kronor(123400)).toBe('1\u00a0234\u00a0kr');
  });

  it('group a postcode, and leave alone what is none', () => {
    expect(sv.postcode('31050')).toBe('310\u00a050');
    expect(en.postcode('310 50')).toBe('310\u00a050');
    expect(sv.postcode('3105')).toBe('3105');
  });

  it('say a dash for what is no number', () => {
    expect(sv.number(Number.NaN)).toBe('–');
  });

  it('agree with the platform’s own rounding and grouping', () => {
    const platform = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, minimumFractionDigits: 0 });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(plain(en.number(value))).toBe(platform.format(value).replace(/^-0$/, '0'));
      }),
    );
  });

  it('write kronor with öre only when there are any', () => {
    expect(plain(sv.kronor(123450))).toBe('1 234,50 kr');
    expect(plain(en.kronor(-500))).toBe('SEK -5');
  });
});

describe('time', () => {
  it('writes dates', () => {
    expect(plain(sv.date('2026-08-31'))).toBe('31 aug 2026');
    expect(plain(sv.dateLong('2026-08-31'))).toBe('måndag 31 augusti 2026');
    expect(plain(en.dateLong('2027-01-03'))).toBe('Sunday 3 January 2027');
    expect(plain(sv.dates('2026-12-28', '2027-01-03'))).toBe('28 dec 2026 - 3 jan 2027');
    expect(plain(sv.dates('2026-08-31', '2026-08-31'))).toBe('31 aug 2026');
  });

  it('writes instants on Stockholm’s clock, over midnight and over the change of hour', () => {
    expect(plain(sv.dateTime('2026-12-31T23:30:00Z'))).toBe('1 jan 2027 00:30');
    expect(plain(sv.dateTime('2026-03-29T00:59:00Z'))).toBe('29 mars 2026 01:59');
    expect(plain(sv.dateTime('2026-03-29T01:00:00Z'))).toBe('29 mars 2026 03:00');
    expect(sv.time('2026-10-25T01:00:00.000Z')).toBe('02:00');
  });

  it('writes lengths', () => {
    expect([45, 60, 80, 0].map((minutes) => plain(sv.minutes(minutes)))).toEqual([
      '45 min',
      '1 tim',
      '1 tim 20 min',
      '0 min',
    ]);
    expect([400, 59_600, 80_000].map((ms) => plain(sv.elapsed(ms)))).toEqual(['0,4 s', '1 min 0 s', '1 min 20 s']);
  });
});

it('writes terms', () => {
  expect(plain(sv.term('HT2027'))).toBe('HT 2027');
  expect(plain(formatterFor('en').term('VT2028'))).toBe('Spring 2028');
  expect(plain(formatterFor('en').cohort('HT 2026'))).toBe('Autumn 2026');
  expect(plain(sv.cohort('ht26'))).toBe('HT 2026');
  expect(formatterFor('en').cohort('VO Varberg 3')).toBe('VO Varberg 3');
});

it('joins names as a sentence does', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((names) => sv.list(names))).toEqual([
    '',
    'A',
    'A och B',
    'A, B och C',
  ]);
});
