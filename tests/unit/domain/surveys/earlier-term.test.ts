import { expect, it } from 'vitest';
import { compareEarlierTerms, isToCome, parseEarlierTerm } from '#app/domain/surveys/earlier-term.ts';

it.each([
  ['HT 2024', 'HT2024'],
  ['vt24', 'VT2024'],
  ['Höstterminen 2024', 'HT2024'],
  ['våren 2024', 'VT2024'],
  ['autumn 2024', 'HT2024'],
  [' 2024 ', '2024'],
  ['1989', null],
  ['24', null],
  ['hösten', null],
  ['2024-09-01', null],
])('%j is read as %s', (text, term) => {
  expect(parseEarlierTerm(text)).toBe(term);
});

it('is to come until it has begun', () => {
  const today = '2026-03-01';
  expect((['VT2026', 'HT2026', '2026', '2027'] as const).map((term) => isToCome(term, today))).toEqual([
    ...[false, true, false, true],
  ]);
});

it('stands in the order of time, a whole year after its terms', () => {
  const terms = ['2025', 'VT2026', '2024', 'HT2024', 'VT2024', 'VT2025'] as const;
  expect([...terms].sort(compareEarlierTerms)).toEqual(['VT2024', 'HT2024', '2024', 'VT2025', '2025', 'VT2026']);
});
