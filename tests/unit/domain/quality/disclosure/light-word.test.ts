import { describe, expect, it } from 'vitest';
import { findLightWord } from '#app/domain/quality/disclosure/light-word.ts';
import { onesAt } from '#app/domain/quality/disclosure/prime-field.ts';
import { reduce, withRow } from '#app/domain/quality/disclosure/rows.ts';
import type { Row } from '#app/domain/quality/disclosure/rows.ts';

const PLENTY = 1_000_000;

function rowsOf(groups: readonly (readonly number[])[]): Row[] {
  return groups.reduce<Row[]>((rows, group) => {
    const cells = reduce(onesAt(group), rows);
    return withRow(rows, { cells, pivot: cells.pieces[0] ?? -1 });
  }, []);
}

function find(start: number[], groups: number[][], sizes: number[], limit: number, effort = PLENTY) {
  const rows = rowsOf(groups);
  return findLightWord(reduce(onesAt(start), rows), rows, sizes, limit, effort);
}

/** Rows and columns of a table of nine people: the last of the columns follows from the others. */
const lines = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [0, 3, 6],
  [1, 4, 7],
];

describe('the lightest sum', () => {
  it('is told exactly, on both sides of its weight', () => {
    expect(find([0, 1, 2], [], Array(3).fill(1), 3)).toBe('none');
    expect(find([0, 1, 2], [], Array(3).fill(1), 4)).toBe('found');
    expect(find([0, 4, 8], lines, Array(9).fill(1), 3)).toBe('none');
    expect(find([0, 4, 8], lines, Array(9).fill(1), 4)).toBe('found');
  });

  it('counts the people of a piece, not the pieces', () => {
    expect(find([0, 1], [], [3, 1], 4)).toBe('none');
    expect(find([0, 1], [[0, 2]], [3, 1, 1], 3)).toBe('found');
    expect(find([0, 1], [[0, 2]], [3, 1, 2], 3)).toBe('none');
  });

  it('is given up, and never denied, when the effort does not suffice', () => {
    expect(find([0, 4, 8], lines, Array(9).fill(1), 3, 1)).toBe('gave_up');
  });
});
