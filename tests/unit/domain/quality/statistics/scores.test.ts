import { describe, expect, it } from 'vitest';
import { itemScore, subscaleScore } from '#app/domain/quality/statistics/scores.ts';

describe('scores', () => {
  it('turn an item round that is worded against the scale', () => {
    const scale = { lowest: 1, highest: 5 };
    expect([1, 2, 5].map((value) => itemScore(value, scale, true))).toEqual([5, 4, 1]);
    expect(itemScore(2, scale, false)).toBe(2);
    expect(itemScore(6, { lowest: 1, highest: 6 }, true)).toBe(1);
  });

  it('are the mean of the items answered when two thirds are', () => {
    expect(subscaleScore([5, 4, 3])).toBe(4);
    expect(subscaleScore([5, 4, null])).toBe(4.5);
    expect(subscaleScore([5, null, null])).toBeNull();
    expect(subscaleScore([4, 4, 4, 4, null, null])).toBe(4);
    expect(subscaleScore([4, 4, 4, null, null])).toBeNull();
    expect(subscaleScore([null])).toBeNull();
    expect(subscaleScore([])).toBeNull();
  });
});
