import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calibrationGroups,
  calibrationOf,
  interceptToFit,
  logit,
} from '#app/domain/learning/statistics/calibration.ts';
import { confusionAt, decisionCurve, netBenefit, perPeople } from '#app/domain/learning/statistics/decision-curve.ts';
import type { Scored } from '#app/domain/learning/statistics/discrimination.ts';
import { sigmoid } from '#app/domain/learning/statistics/logistic-regression.ts';
import { mean } from '#app/domain/learning/statistics/summary.ts';

const group = (score: number, ill: number, well: number): Scored[] => [
  ...Array.from({ length: ill }, () => ({ score, outcome: 1 as const })),
  ...Array.from({ length: well }, () => ({ score, outcome: 0 as const })),
];

describe('calibration', () => {
  // By hand: two groups fix a line exactly. 0.2 came to 4 of 10 and 0.4 to 6 of 10: from log odds -1.386 and -0.405 to
  // -0.405 and 0.405, a slope of 0.811 / 0.981.
  test('of two groups is the line through their log odds', () => {
    const calibration = calibrationOf([...group(0.2, 4, 6), ...group(0.4, 6, 4)]);
    expect(calibration?.slope).toBeCloseTo((2 * Math.log(1.5)) / (Math.log(4) - Math.log(1.5)), 5);
    expect(calibration).toMatchObject({ predicted: expect.closeTo(0.3), observed: 0.5 });
  });

  test('is 0 and 1 where what is said is what comes', () => {
    const calibration = calibrationOf([...group(0.2, 2, 8), ...group(0.6, 6, 4)]);
    expect(calibration).toMatchObject({ intercept: expect.closeTo(0, 6), slope: expect.closeTo(1, 5) });
  });

  // By hand: everybody is told 0.2 and half come: log odds have to rise by log 4.
  test('the level is what has to be added to the log odds', () => {
    expect(interceptToFit(group(0.2, 5, 5))).toBeCloseTo(Math.log(4), 8);
  });

  test('cannot be told where all are told the same, or all have the outcome', () => {
    expect(calibrationOf(group(0.2, 5, 5))).toBeNull();
    expect(calibrationOf([...group(0.2, 5, 0), ...group(0.3, 5, 0)])).toBeNull();
  });

  const people = fc.array(
    fc.record({
      score: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      outcome: fc.constantFrom(0 as const, 1 as const),
    }),
    { minLength: 5, maxLength: 60 },
  );

  test('after the level is set, the mean is what came; and each stands in one group', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 10 }), (all, groups) => {
        const observed = mean(all.map(({ outcome }) => outcome));
        expect(calibrationGroups(all, groups).reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        fc.pre(observed > 0 && observed < 1);
        const intercept = interceptToFit(all);
        expect(mean(all.map(({ score }) => sigmoid(logit(score) + intercept)))).toBeCloseTo(observed, 6);
      }),
    );
  });
});

describe('decision curve', () => {
  // By hand: at 20 % a false alarm costs a quarter of a find. Of 100, 15 right and 20 wrong: 0.15 - 0.20/4 = 0.10.
  test('net benefit takes off false alarms at the odds of the threshold', () => {
    expect(netBenefit({ rightlyFlagged: 15, falseAlarms: 20, missed: 5, rightlyPassed: 60 }, 0.2)).toBeCloseTo(0.1, 10);
  });

  // Vickers and Elkin 2006: acting on everybody is worth nothing where the threshold is the prevalence.
  test('acting on everybody breaks even at the prevalence', () => {
    const [point] = decisionCurve([...group(0.1, 5, 15), ...group(0.9, 5, 15)], [0.25]);
    expect(point?.everybody).toBeCloseTo(0, 10);
  });

  test('flags from the threshold on, and counts everybody once', () => {
    const all = [...group(0.1, 1, 5), ...group(0.3, 2, 2)];
    expect(confusionAt(all, 0.3)).toEqual({ rightlyFlagged: 2, falseAlarms: 2, missed: 1, rightlyPassed: 5 });
    expect(perPeople(confusionAt(all, 0.3), 1_000)).toEqual({
      rightlyFlagged: 200,
      falseAlarms: 200,
      missed: 100,
      rightlyPassed: 500,
    });
  });
});
