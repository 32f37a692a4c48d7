import { describe, expect, test } from 'vitest';
import { apportion } from '#app/domain/forecast/apportion.ts';
import { beta, binomial, poisson, quantile } from '#app/domain/forecast/chance.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import fc from 'fast-check';

const DRAWS = 20_000;

function momentsOf(draw: () => number) {
  const values = Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
  return { mean, variance };
}

/** Five standard errors of a mean: chance does not fail it, a wrong formula does. */
function near(mean: number, variance: number) {
  return { within: 5 * Math.sqrt(variance / DRAWS), mean };
}

describe('numbers by chance have the moments of their distributions', () => {
  const random = createRandom('moments');
  test.each([
    ['binomial, seldom', () => binomial(random, 120, 0.03), 3.6, 3.492],
    ['binomial, often', () => binomial(random, 40, 0.9), 36, 3.6],
    ['beta', () => beta(random, 3.5, 96.5), 0.035, (3.5 * 96.5) / (100 ** 2 * 101)],
    ['beta of shapes below one', () => beta(random, 0.5, 0.5), 0.5, 0.125],
    ['poisson', () => poisson(random, 90), 90, 90],
  ])('%s', (_, draw, mean, variance) => {
    const found = momentsOf(draw);
    const { within } = near(mean, variance);
    expect(Math.abs(found.mean - mean)).toBeLessThan(within);
    expect(found.variance / variance).toBeGreaterThan(0.93);
    expect(found.variance / variance).toBeLessThan(1.07);
  });

  test('what cannot be otherwise is not by chance', () => {
    expect([binomial(random, 0, 0.5), binomial(random, 7, 0), binomial(random, 7, 1), poisson(random, 0)]).toEqual([
      ...[0, 0, 7, 0],
    ]);
  });

  test('a quantile is the smallest value that the share does not exceed', () => {
    const values = [1, 2, 3, 4];
    expect([0, 0.25, 0.26, 0.5, 1].map((q) => quantile(values, q))).toEqual([1, 1, 2, 2, 4]);
    expect(quantile([], 0.5)).toBe(0);
  });
});

test('learners are spread as the weights lie, none lost and each part within one of its share', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.array(fc.nat(50), { minLength: 1, maxLength: 11 }), (count, weights) => {
      const parts = apportion(count, weights);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      expect(parts.reduce((total, part) => total + part, 0)).toBe(count);
      if (sum > 0)
        parts.forEach((part, at) => expect(Math.abs(part - (count * (weights[at] ?? 0)) / sum)).toBeLessThan(1));
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
    }),
  );
});
