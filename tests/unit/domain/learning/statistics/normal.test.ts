import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factorise } from '#app/domain/learning/statistics/cholesky.ts';
import { normalDensity, normalQuantile, normalShare } from '#app/domain/learning/statistics/normal.ts';

describe('the normal distribution', () => {
  // Any statistical table.
  test.each([
    [0, 0.5],
    [1, 0.8413447],
    [1.959964, 0.975],
    [-2.575829, 0.005],
    [-3.290527, 0.0005],
  ])('below %d lies %d of it', (value, share) => {
    expect(normalShare(value)).toBeCloseTo(share, 6);
    expect(normalQuantile(share)).toBeCloseTo(value, 5);
  });

  test('a share is found again from its value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
        expect(normalShare(normalQuantile(share))).toBeCloseTo(share, 6);
      }),
    );
  });

  test('is highest in the middle', () => {
    expect(normalDensity(0)).toBeCloseTo(0.3989423, 6);
  });
});

describe('the factor of a matrix', () => {
  // By hand: 4 = 2 x 2, 2 = 2 x 1, 5 = 1 x 1 + 2 x 2.
  test('times itself is the matrix', () => {
    const lower = Float64Array.from([4, 0, 2, 5]);
    expect(factorise(lower, 2)).toBe(4);
    expect([...lower]).toEqual([2, 0, 1, 2]);
  });

  test('tells that there is none', () => {
    expect(factorise(Float64Array.from([1, 0, 2, 1]), 2)).toBe(-3);
  });
});
