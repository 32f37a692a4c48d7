import { expect, test } from 'vitest';
import { controlLimits, isSignal } from '#app/domain/learning/signal/control-chart.ts';
import { drawSeries, MONTHS_AFTER, MONTHS_BEFORE } from '#app/domain/learning/signal/series.ts';

// By hand: mean 11.5, moving ranges 2, 1 and 2 with mean 5/3, and 2.66 x 5/3 = 4.433.
test('limits are the mean and 2.66 mean moving ranges to each side', () => {
  const { centre, lower, upper } = controlLimits([10, 12, 11, 13]);
  expect(centre).toBe(11.5);
  expect(lower).toBeCloseTo(7.067, 3);
  expect(upper).toBeCloseTo(15.933, 3);
});

test('one value outside is a signal, and eight in a row on one side, but not seven, nor eight with one on the line', () => {
  const limits = { centre: 10, lower: 5, upper: 15 };
  expect(isSignal([11, 9, 16], limits)).toBe(true);
  expect(isSignal(Array<number>(8).fill(9), limits)).toBe(true);
  expect(isSignal(Array<number>(7).fill(9), limits)).toBe(false);
  expect(isSignal([9, 9, 9, 9, 10, 9, 9, 9, 9], limits)).toBe(false);
  expect(isSignal([], limits)).toBe(false);
});

test('series are the same for a seed, and some changes worked and some did not', () => {
  expect(drawSeries(7)).toEqual(drawSeries(7));
  for (let seed = 1; seed <= 50; seed++) {
    const series = drawSeries(seed);
    expect(series.every(({ values }) => values.length === MONTHS_BEFORE + MONTHS_AFTER)).toBe(true);
    expect(new Set(series.map(({ isChanged }) => isChanged)).size).toBe(2);
  }
});

test('the rules find most changes that worked, and are seldom fooled by those that did not', () => {
  const all = Array.from({ length: 200 }, (_, seed) => drawSeries(seed + 1)).flat();
  const share = (isChanged: boolean) => {
    const these = all.filter((series) => series.isChanged === isChanged);
    return these.filter((series) => series.isSignal).length / these.length;
  };
  expect(share(true)).toBeGreaterThan(0.75);
  expect(share(false)).toBeLessThan(0.25);
});
