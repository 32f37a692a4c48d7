import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LOWEST_THRESHOLDS as THRESHOLDS, thresholdsFrom } from '#app/domain/quality/disclosure/thresholds.ts';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { toldFigure } from '#app/domain/quality/told-figure.ts';
import { thresholdsFor } from '#app/domain/surveys/respondents.ts';

const spread = {
  ...{ sd: 0.8123, interval: { low: 3.5512, high: 4.2488 } },
  ...{ favourable: 0.6667, favourableInterval: { low: 0.3, high: 0.9 } },
};

it('leaves with no more than is shown, so that nothing can be reckoned back from its decimals', () => {
  expect(toldFigure({ n: 12, mean: 3.9167, spread, spreadKeptBack: null }, THRESHOLDS)).toEqual({
    ...{ respondents: 12, mean: 3.9, spreadKeptBack: null },
    spread: { interval: { low: 3.6, high: 4.2 }, favourable: 0.67 },
  });
});

it('tells few respondents as a span, and why there is no spread', () => {
  expect(toldFigure({ n: 7, mean: 4.25, spread: null, spreadKeptBack: 'would_reveal' }, THRESHOLDS)).toEqual({
    ...{ respondents: { from: 5, to: 9 }, mean: 4.3, spread: null, spreadKeptBack: 'would_reveal' },
  });
});

it('names no more of the span than a share beside it leaves open', () => {
  expect(toldFigure({ n: 9, mean: 4, spread, spreadKeptBack: null }, THRESHOLDS).respondents).toEqual({
    from: 8,
    to: 9,
  });
});

it('names two numbers at least, however high the thresholds are', () => {
  const respondentsOf = (n: number, thresholds: Thresholds, told: typeof spread | null = spread) =>
    toldFigure({ n, mean: 4, spread: told, spreadKeptBack: told ? null : 'too_few' }, thresholds).respondents;
  const supervisors = thresholdsFor('supervisors', THRESHOLDS);
  expect([9, 10, 11].map((n) => respondentsOf(n, supervisors))).toEqual([{ from: 9, to: 10 }, { from: 9, to: 10 }, 11]);
  expect([6, 9, 10].map((n) => respondentsOf(n, supervisors, null))).toEqual([
    { from: 6, to: 9 },
    { from: 6, to: 9 },
    10,
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 30 }), fc.nat(10), (fewest, more) => {
      const thresholds = thresholdsFrom(fewest);
      const n = thresholds.distribution + more;
      const told = respondentsOf(n, thresholds);
      if (typeof told === 'number') return told === n;
      return told.from >= fewest && told.from <= n && n <= told.to && told.to > told.from;
    }),
  );
});
