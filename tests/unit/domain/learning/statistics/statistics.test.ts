import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanDifference } from '#app/domain/learning/statistics/difference.ts';
import { areaUnderRoc, averagePrecision, rocCurve } from '#app/domain/learning/statistics/discrimination.ts';
import type { Scored } from '#app/domain/learning/statistics/discrimination.ts';
import { drawNormal, drawTriangular, triangularAt } from '#app/domain/learning/statistics/draws.ts';
import { fitLogistic, probabilityOf } from '#app/domain/learning/statistics/logistic-regression.ts';
import type { LabelledRow } from '#app/domain/learning/statistics/logistic-regression.ts';
import { correlation, mean, quantile, standardDeviation } from '#app/domain/learning/statistics/summary.ts';
import { createRandom } from '#app/domain/shared/random.ts';

describe('logistic regression', () => {
  // By hand: with one yes-or-no feature the fit is the log odds of each group. 2 of 10 and 6 of 10 have the outcome.
  test('of one binary feature gives the log odds ratio of the two-by-two table', () => {
    const rows: LabelledRow[] = [0, 1].flatMap((feature) =>
      Array.from(
        { length: 10 },
        (_, index) => ({ features: [feature], outcome: index < (feature ? 6 : 2) ? 1 : 0 }) as const,
      ),
    );
    const model = fitLogistic(rows, { penalty: 0 });
    expect(model.intercept).toBeCloseTo(Math.log(2 / 8), 5);
    expect(model.weights[0]).toBeCloseTo(Math.log(6 / 4 / (2 / 8)), 5);
    expect(probabilityOf(model, [1])).toBeCloseTo(0.6, 5);
  });

  // Hosmer and Lemeshow's and Cox's example is larger; this is the hours-of-study table of 20 students that is
  // reproduced in many textbooks: intercept -4.0777, slope 1.5046.
  test('gives the published fit of the hours of study and passed exams of 20 students', () => {
    const hours = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5];
    const passed = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1] as const;
    const model = fitLogistic(
      hours.map((value, index) => ({ features: [value], outcome: passed[index] ?? 0 })),
      { penalty: 0 },
    );
    expect(model.intercept).toBeCloseTo(-4.0777, 3);
    expect(model.weights[0]).toBeCloseTo(1.5046, 3);
  });

  test('ends where a feature tells the outcomes apart exactly', () => {
    const rows: LabelledRow[] = [-2, -1, 1, 2].map((value) => ({ features: [value], outcome: value > 0 ? 1 : 0 }));
    expect(probabilityOf(fitLogistic(rows), [2])).toBeGreaterThan(0.9);
  });
});

describe('discrimination', () => {
  const people = (scores: readonly number[], outcome: 0 | 1): Scored[] => scores.map((score) => ({ score, outcome }));

  // By hand: of the nine pairs 0.9 beats all three, 0.6 beats two, 0.4 beats one and ties with one: 6.5 of 9.
  test('is the share of pairs in which the one with the outcome scores higher', () => {
    expect(areaUnderRoc([...people([0.9, 0.6, 0.4], 1), ...people([0.7, 0.4, 0.1], 0)])).toBeCloseTo(6.5 / 9, 10);
  });

  // By hand: each of the three who have it adds a third, at a precision of 1, 2 of 3 and 3 of 5.
  test('has a precision at each who has the outcome, and on average', () => {
    expect(averagePrecision([...people([0.9, 0.6, 0.4], 1), ...people([0.7, 0.4, 0.1], 0)])).toBeCloseTo(34 / 45, 10);
    expect(averagePrecision([...people([0.5, 0.5], 1), ...people([0.5, 0.5, 0.5], 0)])).toBeCloseTo(2 / 5, 10);
    expect(averagePrecision(people([0.5], 1))).toBeNaN();
  });

  test('agrees with counting every pair, and does not change when scores are stretched', () => {
    const scored = fc.array(
      fc.record({ score: fc.integer({ min: 0, max: 9 }), outcome: fc.constantFrom(0 as const, 1 as const) }),
      { minLength: 2, maxLength: 40 },
    );
    fc.assert(
      fc.property(scored, (all) => {
        const [ill, well] = [1, 0].map((outcome) => all.filter((one) => one.outcome === outcome));
        fc.pre(ill !== undefined && well !== undefined && ill.length > 0 && well.length > 0);
        const pairs = ill.flatMap((a) => well.map((b) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)));
        expect(areaUnderRoc(all)).toBeCloseTo(mean(pairs), 10);
        expect(areaUnderRoc(all.map((one) => ({ ...one, score: one.score ** 3 })))).toBeCloseTo(areaUnderRoc(all), 10);
      }),
    );
  });

  test('is not a number where everybody has the outcome', () => {
    expect(areaUnderRoc(people([1, 2], 1))).toBeNaN();
  });

  test('goes from nobody flagged to everybody', () => {
    const curve = rocCurve([...people([3, 2], 1), ...people([1], 0)]);
    expect(curve[0]).toMatchObject({ sensitivity: 0, falsePositiveRate: 0 });
    expect(curve.at(-1)).toMatchObject({ sensitivity: 1, falsePositiveRate: 1, precision: 2 / 3 });
  });
});

test('normal draws have the mean and spread that they should, and are the same each time', () => {
  const draws = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 5_000 }, () => drawNormal(random));
  };
  expect(mean(draws(1))).toBeCloseTo(0, 1);
  expect(standardDeviation(draws(1))).toBeCloseTo(1, 1);
  expect(draws(2)).toEqual(draws(2));
});

// By hand: deviations -1 0 1 and -2 1 1, products 3, squares 2 and 6.
test('mean, spread and correlation of three pairs', () => {
  expect(mean([1, 2, 3])).toBe(2);
  expect(standardDeviation([1, 2, 3])).toBe(1);
  expect(correlation([1, 2, 3], [1, 4, 4])).toBeCloseTo(3 / Math.sqrt(12), 10);
  expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
});

// By hand: means 4 and 2, variances 4 and 1, so the standard error is the root of 4/3 + 1/3.
test('a difference of means has an interval of 1.96 standard errors to each side', () => {
  const { difference, lower, upper } = meanDifference([2, 4, 6], [1, 2, 3]);
  expect(difference).toBe(2);
  expect(lower).toBeCloseTo(2 - 1.96 * 1.29099, 4);
  expect(upper).toBeCloseTo(2 + 1.96 * 1.29099, 4);
});

// By hand: between 0 and 2 with its top at 1, an eighth lies below 0.5 and half below 1. The mean is a third of the sum.
test('a triangular draw has its quantiles and its mean, and one without width is what it is', () => {
  const triangle = { low: 0, likely: 1, high: 2 };
  expect([0, 0.125, 0.5, 0.875, 1].map((at) => triangularAt(at, triangle))).toEqual([0, 0.5, 1, 1.5, 2]);
  expect(triangularAt(0.3, { low: 4, likely: 4, high: 4 })).toBe(4);
  const random = createRandom(5);
  const draws = Array.from({ length: 20_000 }, () => drawTriangular(random, { low: 1, likely: 2, high: 6 }));
  expect(mean(draws)).toBeCloseTo(3, 1);
});

// By hand: of four values the median lies between the second and the third.
test('a quantile lies between the values of a sorted list in proportion', () => {
  expect([0, 0.5, 1].map((at) => quantile([1, 2, 4, 8], at))).toEqual([1, 3, 8]);
  expect(quantile([1, 2, 4, 8], 0.75)).toBeCloseTo(5, 9);
  expect(quantile([], 0.5)).toBeNaN();
});
