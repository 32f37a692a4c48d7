import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightAt, smoothed } from '#app/domain/learning/ecg/beat.ts';
import { countVerdicts, verdictOn } from '#app/domain/learning/ecg/reading.ts';
import { RHYTHMS } from '#app/domain/learning/ecg/rhythm.ts';
import { ecgSettings } from '#app/domain/learning/ecg/settings.ts';
import { drawStack, GROUP_IDS } from '#app/domain/learning/ecg/stack.ts';
import { drawStrip, SAMPLES_PER_SECOND, STRIP_SECONDS } from '#app/domain/learning/ecg/strip.ts';
import { drawStrips } from '#app/domain/learning/ecg/strips.ts';
import { confusionAt } from '#app/domain/learning/statistics/decision-curve.ts';
import { areaUnderRoc, averagePrecision } from '#app/domain/learning/statistics/discrimination.ts';
import { mean, standardDeviation } from '#app/domain/learning/statistics/summary.ts';

const unevenness = (intervals: readonly number[]) => standardDeviation(intervals) / mean(intervals);

describe('a wave', () => {
  const wave = { height: 1, at: 0.1, width: 0.02 };

  // By hand: exp(-1/2) of its height at one standard deviation from its middle.
  test('is a bell', () => {
    expect(heightAt(wave, 0.1)).toBe(1);
    expect(heightAt(wave, 0.12)).toBeCloseTo(0.6065, 4);
  });

  // By hand: sqrt(0.02^2 + 0.015^2) = 0.025, and so 0.02/0.025 of the height.
  test('is left wider and lower by a filter, and as large', () => {
    expect(smoothed(wave, 0.015)).toEqual({ height: expect.closeTo(0.8, 9), at: 0.1, width: expect.closeTo(0.025, 9) });
    expect(smoothed(wave, 0)).toEqual(wave);
  });
});

describe('strips', () => {
  test.each(RHYTHMS)('of %s are as long as they should be, and the same seed draws the same', (rhythm) => {
    const strip = drawStrip(rhythm, 'x');
    expect(strip.samples).toHaveLength(STRIP_SECONDS * SAMPLES_PER_SECOND);
    expect(strip.intervals).toHaveLength(strip.beats - 1);
    expect(drawStrip(rhythm, 'x')).toEqual(strip);
  });

  test('fibrillation is uneven and without P waves, whatever is drawn; sinus rhythm is neither', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const fibrillation = drawStrip('fibrillation', seed);
        const sinus = drawStrip('sinus', seed);
        expect(fibrillation.withP).toBe(0);
        expect(sinus.withP).toBe(sinus.beats);
        expect(unevenness(sinus.intervals)).toBeLessThan(0.06);
      }),
      { numRuns: 50 },
    );
  });

  test('those to read hold two fibrillations, each uneven, and three others that could be taken for it', () => {
    const strips = drawStrips();
    const fibrillations = strips.filter(({ rhythm }) => rhythm === 'fibrillation');
    expect(fibrillations).toHaveLength(2);
    for (const { intervals } of fibrillations) expect(unevenness(intervals)).toBeGreaterThan(0.15);
    for (const rhythm of ['breathing', 'extrasystoles'] as const) {
      const strip = strips.find((one) => one.rhythm === rhythm)!;
      expect(unevenness(strip.intervals)).toBeGreaterThan(0.12);
      expect(strip.withP).toBe(strip.beats - strip.wide);
    }
    expect(strips.find(({ isDisturbed }) => isDisturbed)).toMatchObject({ withP: 0, rhythm: 'disturbed' });
  });

  test('a reading is right, wrong, or left to be done again', () => {
    expect(verdictOn({ rhythm: 'fibrillation' }, 'af')).toBe('found');
    expect(verdictOn({ rhythm: 'fibrillation' }, 'no')).toBe('missed');
    expect(verdictOn({ rhythm: 'breathing' }, 'af')).toBe('alarm');
    expect(verdictOn({ rhythm: 'sinus' }, 'no')).toBe('clear');
    expect(verdictOn({ rhythm: 'disturbed' }, 'again')).toBe('again');
    expect(countVerdicts(['found', 'alarm', 'found', 'open'])).toMatchObject({ found: 2, alarm: 1, open: 1, again: 0 });
  });
});

describe('a stack of patients', () => {
  const stackOf = drawStack(6);
  const [wide, narrow] = [stackOf('wide', 'old'), stackOf('narrow', 'old')];
  const called = (people: typeof wide) => {
    const { rightlyFlagged, falseAlarms } = confusionAt(people, 0.05);
    return rightlyFlagged + falseAlarms;
  };

  // Hygrell et al. 2023: 0.80 from 65 to over 90 years, 0.62 at 75 and 76.
  test('is told apart as in the published groups', () => {
    expect(areaUnderRoc(wide)).toBeCloseTo(0.8, 1);
    expect(areaUnderRoc(narrow)).toBeCloseTo(0.62, 1);
    expect(areaUnderRoc(stackOf('middle', 'old'))).toBeLessThan(areaUnderRoc(wide));
  });

  test('has risks that are right on the old device', () => {
    for (const group of GROUP_IDS) {
      const people = stackOf(group, 'old');
      const [predicted, observed] = [
        mean(people.map(({ score }) => score)),
        mean(people.map(({ outcome }) => outcome)),
      ];
      expect(Math.abs(predicted - observed)).toBeLessThan(0.01);
    }
  });

  test('is ordered alike on the new device, and many more are called', () => {
    const renewed = stackOf('wide', 'new');
    expect(areaUnderRoc(renewed)).toBeCloseTo(areaUnderRoc(wide), 2);
    expect(called(renewed)).toBeGreaterThan(1.4 * called(wide));
  });

  test('has a precision far below its AUC, as few fall ill', () => {
    expect(averagePrecision(wide)).toBeLessThan(0.25);
  });
});

test('an address that makes no sense gives the usual settings', () => {
  expect(ecgSettings.parse({ part: 'x', a: 'maybe', threshold: '99', device: '', group: 'all' })).toEqual(
    ecgSettings.parse({}),
  );
});
