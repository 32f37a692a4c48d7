import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eliminate, valueAt } from '#app/domain/quality/disclosure/prime-field.ts';

const PRIME = 67_108_859n;
const PIECES = 12;

const vectors = fc
  .uniqueArray(fc.record({ piece: fc.nat(PIECES - 1), value: fc.integer({ min: 1, max: Number(PRIME) - 1 }) }), {
    selector: ({ piece }) => piece,
    minLength: 1,
  })
  .map((cells) => {
    const sorted = cells.toSorted((a, b) => a.piece - b.piece);
    return {
      pieces: Int32Array.from(sorted, ({ piece }) => piece),
      values: Int32Array.from(sorted, ({ value }) => value),
    };
  });

describe('eliminating', () => {
  it('is exact modulo the prime, as told by whole numbers of any length', () => {
    fc.assert(
      fc.property(vectors, vectors, fc.nat(), (vector, row, choice) => {
        const at = row.pieces[choice % row.pieces.length] ?? -1;
        const result = eliminate(vector, row, at);
        expect([...result.pieces]).toEqual([...result.pieces].toSorted((a, b) => a - b));
        expect(result.values).not.toContain(0);
        const [whole, pivot] = [valueAt(vector, at), valueAt(row, at)].map(BigInt) as [bigint, bigint];
        for (let piece = 0; piece < PIECES; piece += 1) {
          const [before, taken, after] = [vector, row, result].map((one) => BigInt(valueAt(one, piece)));
          expect((pivot * (before ?? 0n) - whole * (taken ?? 0n) - pivot * (after ?? 0n)) % PRIME).toBe(0n);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
