import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onesAt, valueAt } from '#app/domain/quality/disclosure/prime-field.ts';
import { reduce, tidy, withRow } from '#app/domain/quality/disclosure/rows.ts';
import type { Row } from '#app/domain/quality/disclosure/rows.ts';

const PIECES = 12;

function rowsOf(groups: readonly (readonly number[])[]): Row[] {
  return groups.reduce<Row[]>((rows, group) => {
    const cells = reduce(onesAt(group), rows);
    return cells.pieces.length === 0 ? rows : withRow(rows, { cells, pivot: cells.pieces.at(-1) ?? -1 });
  }, []);
}

describe('tidying', () => {
  it('leaves the same sums, each row alone in its pivot, and no more cells', () => {
    const group = fc.subarray(
      Array.from({ length: PIECES }, (_, piece) => piece),
      { minLength: 1 },
    );
    const cellsOf = (rows: readonly Row[]) => rows.reduce((sum, { cells }) => sum + cells.pieces.length, 0);
    fc.assert(
      fc.property(fc.array(group, { maxLength: 8 }), fc.nat(10), (groups, tries) => {
        const rows = rowsOf(groups);
        const tidied = tidy(rows, PIECES, tries);
        expect(tidied).toHaveLength(rows.length);
        expect(cellsOf(tidied)).toBeLessThanOrEqual(cellsOf(rows));
        for (const { cells } of tidied) expect(reduce(cells, rows).pieces).toHaveLength(0);
        for (const { cells } of rows) expect(reduce(cells, tidied).pieces).toHaveLength(0);
        for (const { pivot } of tidied) {
          expect(tidied.filter(({ cells }) => valueAt(cells, pivot) !== 0)).toHaveLength(1);
        }
      }),
    );
  });
});
