import { describe, expect, it } from 'vitest';
import { compareTerms, nextTerm, parseTermCode, previousTerm, termOf, termWeeks } from '#app/domain/shared/terms.ts';

describe('terms', () => {
  it.each([
    ['VT2026', '2026-W04', '2026-W23'],
    ['HT2026', '2026-W36', '2027-W02'],
    ['VT2027', '2027-W03', '2027-W22'],
    ['HT2027', '2027-W35', '2028-W02'],
    ['VT2028', '2028-W03', '2028-W22'],
  ] as const)('%s is %s to %s', (term, from, to) => {
    expect(termWeeks(term)).toEqual({ from, to });
  });

  it.each([
    ['2026-08-31', 'HT2026'],
    ['2027-01-17', 'HT2026'],
    ['2027-01-18', 'VT2027'],
    ['2027-06-30', 'VT2027'],
    ['2027-07-01', 'HT2027'],
    ['2028-01-01', 'HT2027'],
  ])('%s is in %s', (date, term) => {
    expect(termOf(date)).toBe(term);
  });

  it('follow each other without a gap', () => {
    expect(nextTerm('HT2026')).toBe('VT2027');
    expect(previousTerm('VT2027')).toBe('HT2026');
    expect([nextTerm('VT2027'), previousTerm('HT2027')]).toEqual(['HT2027', 'VT2027']);
    expect((['HT2026', 'VT2027', 'VT2026'] as const).toSorted(compareTerms)).toEqual(['VT2026', 'HT2026', 'VT2027']);
  });

  it('are read as people write them', () => {
    expect(['HT 2027', 'ht27', 'VT-2028', 'v28', 'hösten'].map(parseTermCode)).toEqual([
      'HT2027',
      'HT2027',
      'VT2028',
      'VT2028',
      null,
    ]);
  });
});
