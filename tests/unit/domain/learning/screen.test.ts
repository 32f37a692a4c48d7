import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { screen } from '#app/domain/learning/screening/screen.ts';
import { screeningSettings } from '#app/domain/learning/screening/settings.ts';

const usual = { ...screeningSettings.parse({}), attendance: 100 };

describe('what screening comes to', () => {
  // By hand: of 1 000 with 1 % ill, 8 of 10 are flagged, and 99 of 990; 8/107. The same at 5 and 10 %.
  test.each([
    { prevalence: 1, predictive: 0.075 },
    { prevalence: 5, predictive: 0.296 },
    { prevalence: 10, predictive: 0.471 },
  ])('at $prevalence % a flag of sensitivity 80 and specificity 90 % is right in $predictive', (expected) => {
    const result = screen({ ...usual, prevalence: expected.prevalence, sensitivity: 80, specificity: 90 });
    expect(result.positivePredictiveValue).toBeCloseTo(expected.predictive, 3);
  });

  // One new fibrillation per nine flagged: Geis et al., at sensitivity 69, specificity 81 and some 3.5 % ill.
  test('about nine are flagged for one found at the figures of a published model', () => {
    const result = screen({ ...usual, prevalence: 3.4, sensitivity: 69, specificity: 81, confirmation: 100 });
    expect(result.readPerConfirmed).toBeCloseTo(8.8, 1);
  });

  test('a test that flags nobody finds nobody and says nothing of a flag', () => {
    const result = screen({ ...usual, sensitivity: 0, specificity: 100 });
    expect(result).toMatchObject({ flagged: 0, confirmed: 0, positivePredictiveValue: null, readPerConfirmed: null });
  });

  const settings = fc.record({
    invited: fc.integer({ min: 100, max: 20_000 }),
    attendance: fc.integer({ min: 10, max: 100 }),
    prevalence: fc.double({ min: 0.2, max: 20, noNaN: true }),
    sensitivity: fc.integer({ min: 50, max: 100 }),
    specificity: fc.integer({ min: 50, max: 99 }),
    confirmation: fc.integer({ min: 50, max: 100 }),
  });

  test('everybody who comes is counted once, and a rarer condition makes a flag worth less', () => {
    fc.assert(
      fc.property(settings, (set) => {
        const { attended, ill, rightlyFlagged, falseAlarms, missed, flagged, positivePredictiveValue } = screen(set);
        expect(rightlyFlagged + missed).toBeCloseTo(ill, 6);
        expect(flagged).toBeCloseTo(rightlyFlagged + falseAlarms, 6);
        expect(attended - ill - falseAlarms).toBeGreaterThanOrEqual(-1e-9);
        const rarer = screen({ ...set, prevalence: set.prevalence / 2 }).positivePredictiveValue;
        expect(rarer!).toBeLessThan(positivePredictiveValue! + 1e-12);
      }),
    );
  });
});

test('an address that makes no sense gives the usual settings', () => {
  expect(screeningSettings.parse({ prevalence: 'many', sensitivity: '1e9', invited: '' })).toEqual(
    screeningSettings.parse({}),
  );
});
