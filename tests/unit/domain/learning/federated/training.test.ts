import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustLevel } from '#app/domain/learning/federated/adjust.ts';
import { clipped, meanOf, medianOf, moved, trainLocally, withNoise } from '#app/domain/learning/federated/training.ts';
import { risingLikelihood } from '#app/domain/learning/statistics/logistic-regression.ts';
import type { LabelledRow, LogisticModel } from '#app/domain/learning/statistics/logistic-regression.ts';
import { createRandom } from '#app/domain/shared/random.ts';

const nothing: LogisticModel = { intercept: 0, weights: [0] };
const row = (feature: number, outcome: 0 | 1): LabelledRow => ({ features: [feature], outcome });

describe('a step', () => {
  // By hand: at first everybody has 1/2, so the errors are +1/2 and -1/2: the intercept's slope is their mean, 0, and
  // the weight's (1/2 x 2 - 1/2 x -1) / 2 = 3/4.
  test('goes up the mean log likelihood', () => {
    expect(risingLikelihood([row(2, 1), row(-1, 0)], nothing)).toEqual([0, 0.75]);
  });

  // By hand: two of three have the outcome, so the slope is (1/2 + 1/2 - 1/2) / 3 = 1/6, and a step is half of it.
  test('is half of the slope', () => {
    const [intercept] = trainLocally([row(0, 1), row(0, 1), row(0, 0)], nothing, 1);
    expect(intercept).toBeCloseTo(1 / 12, 10);
  });

  test('nobody to learn from changes nothing', () => {
    expect(trainLocally([], nothing, 3)).toEqual([0, 0]);
  });
});

describe('updates put together', () => {
  const sent = [
    { update: [0.4, 3], patients: 300 },
    { update: [0.8, -1], patients: 100 },
  ];

  // By hand: (0.4 x 300 + 0.8 x 100) / 400 = 0.5; (3 x 300 - 1 x 100) / 400 = 2.
  test('by their mean, whoever has more patients weighs more', () => {
    const [first, second] = meanOf(sent);
    expect(first).toBeCloseTo(0.5, 10);
    expect(second).toBeCloseTo(2, 10);
  });

  test('by their median, each number is the middle one', () => {
    expect(medianOf([...sent, { update: [90, 0], patients: 1 }])).toEqual([0.8, 0]);
    expect(medianOf(sent)[1]).toBe(1);
  });

  // By hand: lengths 5, 10 and 100; the middle is 10, so only the last is shortened, to a tenth.
  test('shortened, none is longer than the middle one', () => {
    const updates = [
      [3, 4],
      [6, 8],
      [60, -80],
    ].map((update) => ({ update, patients: 1 }));
    expect(clipped(updates).map(({ update }) => update)).toEqual([
      [3, 4],
      [6, 8],
      [6, -8],
    ]);
  });

  test('noise is none where none is asked for, and a long update is shortened first', () => {
    expect(withNoise([3, 4], { longest: 1, share: 0 }, createRandom(1))).toEqual([0.6, 0.8]);
    expect(withNoise([3, 4], { longest: 9, share: 1 }, createRandom(1))).not.toEqual([3, 4]);
  });
});

describe('one step a round at every centre', () => {
  const rows = fc.array(
    fc.record({
      features: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 2, maxLength: 2 }),
      outcome: fc.constantFrom(0 as const, 1 as const),
    }),
    { minLength: 1, maxLength: 20 },
  );

  // McMahan et al. 2017, section 2: with one step on all of a centre's patients FedAvg is gradient descent.
  test('is one step on all patients together', () => {
    const weight = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), weight, weight, weight, (centres, a, b, c) => {
        const model: LogisticModel = { intercept: a, weights: [b, c] };
        const sent = centres.map((patients) => ({
          update: trainLocally(patients, model, 1),
          patients: patients.length,
        }));
        const together = trainLocally(centres.flat(), model, 1);
        meanOf(sent).forEach((value, index) => expect(value).toBeCloseTo(together[index] ?? NaN, 10));
      }),
    );
  });

  test('with several steps it need not be', () => {
    const centres = [[row(3, 1), row(2, 1)], [row(1, 0)]];
    const sent = centres.map((patients) => ({ update: trainLocally(patients, nothing, 9), patients: patients.length }));
    const together = trainLocally(centres.flat(), nothing, 9);
    expect(Math.abs((meanOf(sent)[1] ?? 0) - (together[1] ?? 0))).toBeGreaterThan(0.01);
  });
});

describe('a level that is adjusted', () => {
  // By hand: where nobody differs, the log odds of one in four: ln(1/3).
  test('is that of those who had the outcome', () => {
    const rows = [row(0, 1), row(0, 0), row(0, 0), row(0, 0)];
    const { intercept, weights } = adjustLevel({ intercept: 2, weights: [5] }, rows);
    expect(intercept).toBeCloseTo(Math.log(1 / 3), 6);
    expect(weights).toEqual([5]);
  });

  test('is as it was where all or none had it', () => {
    const model = { intercept: 2, weights: [1] };
    expect([adjustLevel(model, []), adjustLevel(model, [row(0, 1)]), adjustLevel(model, [row(1, 0)])]).toEqual([
      model,
      model,
      model,
    ]);
  });
});

test('an update moves the intercept and each weight', () => {
  expect(moved({ intercept: 1, weights: [2, 3] }, [0.5, -1, 0])).toEqual({ intercept: 1.5, weights: [1, 3] });
});
