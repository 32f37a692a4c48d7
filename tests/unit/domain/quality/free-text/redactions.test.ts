import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeRedactions, redact } from '#app/domain/quality/free-text/redactions.ts';
import type { KnownWords } from '#app/domain/quality/free-text/redactions.ts';

const known: KnownWords = {
  names: new Set(['anna', 'lindqvist', 'per', 'oberg']),
  places: new Set(['halmstad', 'varberg', 'vardcentralen']),
};

function redacted(text: string): string {
  return redact(text, proposeRedactions(text, known), (kind) => `[${kind}]`);
}

describe('redactions are proposed for', () => {
  test.each([
    ['Skriv till anna.lindqvist@regionhalland.example om det.', 'Skriv till [email] om det.'],
    ['Hon svarade på 070-123 45 67 på kvällen.', 'Hon svarade på [phone] på kvällen.'],
    ['Mitt nummer 19971010-9803 stod på listan.', 'Mitt nummer [identity] stod på listan.'],
    ['Se https://exempel.example/anna?x=1 för schemat.', 'Se [link] för schemat.'],
    ['Kortnummer 448120 fungerade inte.', 'Kortnummer [number] fungerade inte.'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  test('names that the region knows, with an ending, and first and last name as one', () => {
    expect(redacted('Anna Lindqvists handledning var bra.')).toBe('[name] handledning var bra.');
    expect(redacted('öberg och anna var snälla')).toBe('[name] och [name] var snälla');
  });

  test('capital words inside a sentence that are no places, known or not', () => {
    expect(redacted('Min handledare Fatme var kunnig.')).toBe('Min handledare [name] var kunnig.');
    expect(redacted('Resan till Varberg tog tid.')).toBe('Resan till Varberg tog tid.');
  });
});

describe('redactions are not proposed for', () => {
  test.each([
    'Bra introduktion. Handledaren var kunnig.',
    'Tolv av oss delade pass per vecka, 2027 och vecka 36.',
    'Avd 62 och IVA hade AT-läkare.',
    'Det fanns plats för VFU i Halmstad.',
  ])('%s', (text) => {
    expect(proposeRedactions(text, known)).toEqual([]);
  });
});

test('what is proposed lies in the text, in order, without overlapping, and nothing else is changed', () => {
  const piece = fc.constantFrom(
    'Anna',
    'anna',
    '070-1234567',
    'a@b.se',
    '19971010-9803',
    '. ',
    ' ',
    'Bra',
    'Fatme',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const found = proposeRedactions(text, known);
      let at = 0;
      for (const { from, to } of found) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      expect(redact(text, found, () => '')).toBe(
        [...text].filter((_, i) => !found.some((r) => i >= r.from && i < r.to)).join(''),
      );
    }),
  );
});
