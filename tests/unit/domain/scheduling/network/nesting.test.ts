import { describe, expect, it } from 'vitest';
import { nestingOf } from '#app/domain/scheduling/network/nesting.ts';
import { rowTariffs } from '#app/domain/scheduling/network/row-tariffs.ts';

const counting = (...rows: number[][]) => rows.map((own) => ({ rows: own, values: own.map(() => 1) }));
const rows = (count: number) => ({ lower: Array<number>(count).fill(-Infinity) });

describe('shared rows that lie within one another', () => {
  it('are a unit, its supervisors and its hospital, from the inside outwards', () => {
    const nesting = nestingOf({ ...rows(4), candidates: counting([0, 2, 3], [1, 2, 3], [3], []) });
    expect(nesting).toEqual({ around: Int32Array.from([2, 2, 3, -1]), innermost: Int32Array.from([0, 1, 3, -1]) });
  });

  it('may hold the same placements', () => {
    const nesting = nestingOf({ ...rows(2), candidates: counting([1, 0], [0, 1]) });
    expect(nesting).toEqual({ around: Int32Array.from([1, -1]), innermost: Int32Array.from([0, 0]) });
  });

  it('are none when two share a part: weeks that courses have in common', () => {
    expect(nestingOf({ ...rows(2), candidates: counting([0], [0, 1], [1]) })).toBeNull();
  });

  it('are none when a placement counts twice', () => {
    expect(nestingOf({ ...rows(1), candidates: [{ rows: [0], values: [2] }] })).toBeNull();
  });
});

describe('what it costs to pass a row', () => {
  const plain = { candidates: [], offset: 0 };

  it('is nothing up to a limit, less than nothing up to what is promised, and more beyond a share', () => {
    const tariffs = rowTariffs({
      ...plain,
      lower: [-Infinity, 3, -Infinity],
      upper: [4, Infinity, 2],
      variables: [
        { weight: 40, entries: { rows: [1], values: [1] } },
        { weight: 5, entries: { rows: [2], values: [-1] } },
      ],
    });
    expect(tariffs).toEqual({
      constant: 120,
      steps: [
        [{ places: 4, cost: 0 }],
        [
          { places: 3, cost: -40 },
          { places: Infinity, cost: 0 },
        ],
        [
          { places: 2, cost: 0 },
          { places: Infinity, cost: 5 },
        ],
      ],
    });
  });

  it('is no tariff when a row must be filled, or a variable counts in two rows', () => {
    expect(rowTariffs({ ...plain, lower: [1], upper: [2], variables: [] })).toBeNull();
    const variables = [{ weight: 1, entries: { rows: [0, 1], values: [1, 1] } }];
    expect(rowTariffs({ ...plain, lower: [1, 1], upper: [Infinity, Infinity], variables })).toBeNull();
  });
});
