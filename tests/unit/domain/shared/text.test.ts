import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount, parseNumber } from '#app/domain/shared/numbers.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { bestMatches, editDistance, fold, similarity, tidy } from '#app/domain/shared/text.ts';

describe('text', () => {
  it('is tidied', () => {
    expect(tidy(' Åsa –\u00A0Nord\u200B \n61 ')).toBe('Åsa - Nord 61');
    expect(fold('ÅSA–nord')).toBe('asa-nord');
  });

  it('counts edits, a swap of neighbours as one', () => {
    expect([editDistance('avd', 'adv'), editDistance('', 'abc'), editDistance('halmstad', 'halmstd')]).toEqual([
      1, 3, 1,
    ]);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('finds the unit that was meant', () => {
    const units = [
      'Medicin avd 61 Halmstad',
      'Medicin avd 62 Halmstad',
      'Kirurgavdelning 5B Varberg',
      'Akutmottagning Halmstad',
    ];
    const best = (query: string): string | undefined => bestMatches(query, units, (name) => name)[0]?.item;
    expect(best('Halmstad medicin avd. 62')).toBe('Medicin avd 62 Halmstad');
    expect(best('medicinavd 61')).toBe('Medicin avd 61 Halmstad');
    expect(best('akutmottagn Halmstad')).toBe('Akutmottagning Halmstad');
    expect(best('Kirurgavdelnig 5B varberg')).toBe('Kirurgavdelning 5B Varberg');
    expect(similarity('avd 61', 'avd 62')).toBeLessThan(0.6);
  });
});

describe('numbers', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['−3', -3],
    ['1\u00A0234\u202F567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['12.5', 12.5],
    ['50 %', 50],
    ['-0', 0],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  it.each(['tre', '1,2,3', '1 - 2', '4 st', '1.23,4', 'NaN', '1e5'])('%s is no number', (text) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, error: { code: 'number_unreadable' } });
  });

  it('counts are whole and not negative', () => {
    expect(parseCount('4,0')).toEqual({ ok: true, value: 4 });
    expect(parseCount('2,5')).toMatchObject({ error: { code: 'number_not_whole' } });
    expect(parseCount('−2')).toMatchObject({ error: { code: 'number_negative' } });
    expect(parseCount(' ')).toMatchObject({ error: { code: 'number_empty' } });
  });

  it('reads what a Swedish computer writes', () => {
    const swedish = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        expect(parseNumber(swedish.format(thousandths / 1000))).toEqual({ ok: true, value: thousandths / 1000 + 0 });
      }),
    );
  });
});

describe('randomness', () => {
  it('is the same for the same seed and different for another', () => {
    const draw = (seed: string): number[] =>
      createRandom(seed).shuffle(Array.from({ length: 20 }, (_, index) => index));
    expect(draw('halland')).toEqual(draw('halland'));
    expect(draw('halland')).not.toEqual(draw('skåne'));
    expect(draw('halland').toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  it('keeps to its bounds and its weights', () => {
    const random = createRandom(7);
    const drawn = Array.from({ length: 6000 }, () => random.int(1, 6));
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([1, 6]);
    const heavy = Array.from({ length: 1000 }, () => random.weighted(['a', 'b'], (item) => (item === 'a' ? 9 : 1)));
    expect(heavy.filter((item) => item === 'a').length).toBeGreaterThan(850);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
