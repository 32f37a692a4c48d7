import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInPeriod, parsePeriod, periodsOf } from '#app/domain/quality/report-period.ts';
import { isInScope, parseScope, scopeKey } from '#app/domain/quality/report-scope.ts';
import { termOf } from '#app/domain/shared/terms.ts';
import { isoWeek, mondayOf } from '#app/domain/shared/weeks.ts';

test('a week is in the period of its term and of no other, and a year is its spring and its autumn', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 52 }), (year, number) => {
      const week = isoWeek(year, number);
      const term = termOf(mondayOf(week));
      for (const season of ['VT', 'HT'] as const)
        for (const near of [year - 1, year, year + 1]) {
          const period = parsePeriod(`${season}${near}`);
          expect(period && isInPeriod(period, week)).toBe(`${season}${near}` === term);
        }
      const ofYear = parsePeriod(String(year));
      expect(ofYear && isInPeriod(ofYear, week)).toBe(term.endsWith(String(year)));
    }),
  );
});

test('what is neither a term nor a year is no period', () => {
  for (const id of ['', '20', '2026-W10', 'ST2026', 'HT26']) expect(parsePeriod(id)).toBeNull();
});

test('terms come the latest first, and after them their years', () => {
  expect(periodsOf(['VT2026', 'HT2026', 'HT2025'])).toEqual(['HT2026', 'VT2026', 'HT2025', '2026', '2025']);
});

test('a scope is written as it is read', () => {
  for (const key of ['alla', 'enhet:hal-med', 'larosate:hh']) {
    const scope = parseScope(key);
    expect(scope && scopeKey(scope)).toBe(key);
  }
  for (const text of ['', 'enhet', 'enhet:', 'annat:hh']) expect(parseScope(text)).toBeNull();
});

test('a unit holds what is below it, an education provider its own', () => {
  const there = { unitPath: '/hal/hal-med/', schoolId: 'hh' };
  const isIn = (key: string) => isInScope(parseScope(key) ?? { kind: 'unit', id: '' }, there);
  expect(['alla', 'enhet:hal', 'enhet:hal-med', 'larosate:hh'].map(isIn)).toEqual([true, true, true, true]);
  expect(['enhet:med', 'larosate:lu'].map(isIn)).toEqual([false, false]);
});
