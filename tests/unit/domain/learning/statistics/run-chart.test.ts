import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianBefore, rowsBeside, seenAt, shiftsIn, trendsIn } from '#app/domain/learning/statistics/run-chart.ts';

describe('a shift', () => {
  test('is six in a row on one side of the median, not five', () => {
    expect(shiftsIn([9, 8, 9, 7, 8, 9], 10, 'below')).toEqual([{ from: 0, to: 5, length: 6 }]);
    expect(shiftsIn([9, 8, 9, 7, 8], 10, 'below')).toEqual([]);
    expect(shiftsIn([9, 8, 9, 7, 8, 9], 10, 'above')).toEqual([]);
  });

  // Perla et al. 2011: "values that fall on the median do not add to nor break a shift".
  test('is neither lengthened nor broken by values on the median', () => {
    const values = [18, 17, 20, 16, 19, 15, 17];
    expect(shiftsIn(values, 20, 'below')).toEqual([{ from: 0, to: 6, length: 6 }]);
    expect(shiftsIn([18, 17, 20, 16, 19, 15], 20, 'below')).toEqual([]);
    expect(seenAt(values, 20, { from: 0, to: 6 })).toBe(6);
  });

  test('ends where a value crosses, and another may follow', () => {
    const values = [...Array<number>(7).fill(3), 6, ...Array<number>(6).fill(2)];
    const shifts = shiftsIn(values, 5, 'below');
    expect(shifts).toEqual([
      { from: 0, to: 6, length: 7 },
      { from: 8, to: 13, length: 6 },
    ]);
    expect(shifts.map((shift) => seenAt(values, 5, shift))).toEqual([5, 13]);
  });
});

describe('a trend', () => {
  test('is five values in a row of which each is higher, or each lower, not four', () => {
    expect(trendsIn([1, 2, 3, 4, 5])).toEqual([{ from: 0, to: 4 }]);
    expect(trendsIn([1, 2, 3, 4])).toEqual([]);
    expect(trendsIn([4, 9, 8, 7, 6, 5, 6])).toEqual([{ from: 1, to: 5 }]);
  });

  // The same paper: like values do not make or break a trend.
  test('takes equal values in a row as one', () => {
    expect(trendsIn([1, 2, 2, 3, 4, 5])).toEqual([{ from: 0, to: 5 }]);
    expect(trendsIn([1, 1, 2, 3, 4])).toEqual([]);
  });

  test('may turn at its last value into the next', () => {
    expect(trendsIn([1, 2, 3, 4, 5, 4, 3, 2, 1])).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 8 },
    ]);
  });
});

test('the median needs ten values before a change', () => {
  expect(medianBefore([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeNull();
  expect(medianBefore([10, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe(5.5);
});

test('rows on both sides and values on the median are all the values there are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 })), (values) => {
      const beside = [...rowsBeside(values, 3, 'above'), ...rowsBeside(values, 3, 'below')];
      const onMedian = values.filter((value) => value === 3).length;
      expect(beside.reduce((sum, { length }) => sum + length, onMedian)).toBe(values.length);
    }),
  );
});
