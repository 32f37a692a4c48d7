import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '#app/domain/shared/random.ts';
import { drawPoisson } from '#app/domain/learning/statistics/draws.ts';
import { countInterval, poissonAtMost, rateRatio, ratioOfRatios } from '#app/domain/learning/statistics/poisson.ts';
import { mean, standardDeviation } from '#app/domain/learning/statistics/summary.ts';

// Garwood's exact limits as in published tables (Documenta Geigy); for 25 also GraphPad's page on the method.
test.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [10, 4.795, 18.39],
  [25, 16.18, 36.9],
  [100, 81.36, 121.63],
])('of %i events the exact interval is %d to %d', (count, lower, upper) => {
  const interval = countInterval(count);
  expect(interval.lower).toBeCloseTo(lower, 2);
  expect(interval.upper).toBeCloseTo(upper, 2);
});

test('the share at most so many is what tables say', () => {
  expect(poissonAtMost(2, 2)).toBeCloseTo(0.6767, 4);
  expect(poissonAtMost(0, 3)).toBeCloseTo(Math.exp(-3), 10);
});

describe('ratios', () => {
  // R, ?poisson.test: poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)) gives 1.971488 (0.8584264 to 4.2772659).
  test('of two rates is what R says', () => {
    const { ratio, lower, upper } = rateRatio({ events: 11, exposure: 800 }, { events: 21, exposure: 3011 });
    expect(ratio).toBeCloseTo(1.971488, 6);
    expect(lower).toBeCloseTo(0.8584264, 5);
    expect(upper).toBeCloseTo(4.2772659, 5);
  });

  // By hand: (4/12)/(5/12) = 0.8; the error of its logarithm is the root of 1/4 + 1/12 + 1/5 + 1/12 = 0.6167, 0.7853.
  test('of two changes is what is worked out by hand', () => {
    const ward = (before: number, after: number) => ({
      before: { events: before, exposure: 1_176 },
      after: { events: after, exposure: 1_176 },
    });
    const { ratio, lower, upper } = ratioOfRatios(ward(12, 4), ward(12, 5));
    expect(ratio).toBeCloseTo(0.8, 9);
    expect(lower).toBeCloseTo(0.8 * Math.exp(-1.96 * 0.7853), 3);
    expect(upper).toBeCloseTo(0.8 * Math.exp(1.96 * 0.7853), 3);
    expect(ratioOfRatios(ward(12, 0), ward(12, 5)).lower).toBeGreaterThan(0);
  });

  test('holds the ratio in its interval, and turns round with the groups', () => {
    const observed = fc.record({
      events: fc.integer({ min: 1, max: 80 }),
      exposure: fc.integer({ min: 100, max: 9_000 }),
    });
    fc.assert(
      fc.property(observed, observed, (a, b) => {
        const { ratio, lower, upper } = rateRatio(a, b);
        expect(lower).toBeLessThan(ratio);
        expect(upper).toBeGreaterThan(ratio);
        const turned = rateRatio(b, a);
        expect(turned.lower * upper).toBeCloseTo(1, 5);
      }),
      { numRuns: 40 },
    );
  });

  test('of nothing has a limit on one side only', () => {
    expect(rateRatio({ events: 0, exposure: 10 }, { events: 5, exposure: 10 }).lower).toBe(0);
    expect(rateRatio({ events: 5, exposure: 10 }, { events: 0, exposure: 10 }).upper).toBe(Infinity);
  });
});

test('draws have the mean and the variance of the distribution', () => {
  const random = createRandom(7);
  const draws = Array.from({ length: 4_000 }, () => drawPoisson(random, 6.5));
  expect(mean(draws)).toBeCloseTo(6.5, 0);
  expect(standardDeviation(draws) ** 2 / 6.5).toBeCloseTo(1, 1);
});
