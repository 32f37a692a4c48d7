import { describe, expect, it } from 'vitest';
import { shareOf, summarise } from '#app/domain/quality/statistics/summary.ts';

describe('a summary', () => {
  // R: t.test(sleep$extra[sleep$group == 1]), from Student's paper of 1908.
  it('gives mean, spread and interval as R does', () => {
    const summary = summarise([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
    expect(summary?.mean).toBeCloseTo(0.75, 10);
    expect(summary?.sd).toBeCloseTo(1.78901, 5);
    expect(summary?.interval?.low).toBeCloseTo(-0.5297804, 7);
    expect(summary?.interval?.high).toBeCloseTo(2.0297804, 7);
  });

  it('stays on the scale, and says nothing of spread for one and nothing at all for nobody', () => {
    expect(summarise([5, 5, 4, 5, 1], { low: 1, high: 5 })?.interval?.high).toBe(5);
    expect(summarise([4])).toEqual({ n: 1, mean: 4, sd: null, interval: null });
    expect(summarise([])).toBeNull();
  });
});

describe('a share', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i has the published interval', (count, n, low, high) => {
    const share = shareOf(count, n);
    expect(share?.interval.low).toBeCloseTo(low, 4);
    expect(share?.interval.high).toBeCloseTo(high, 4);
  });

  it('of nobody is nothing', () => {
    expect(shareOf(0, 0)).toBeNull();
  });
});
