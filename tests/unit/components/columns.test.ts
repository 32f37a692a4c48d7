import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSort, readSort, sortRows, writeSort } from '#app/components/ui/table/columns.ts';
import type { Column } from '#app/components/ui/table/columns.ts';

interface Row {
  id: number;
  name: string | null;
  places: number | null;
}

const columns: Column<Row>[] = [
  { id: 'name', heading: 'Namn', cell: () => null, sortValue: ({ name }) => name },
  { id: 'places', heading: 'Platser', cell: () => null, sortValue: ({ places }) => places },
];
const named = (...names: string[]): Row[] => names.map((name, id) => ({ id, name, places: null }));

describe('sortRows', () => {
  it('puts å, ä and ö last, as Swedish does', () => {
    const sorted = sortRows(
      named('Östra', 'Ängelholm', 'Åsa', 'Zinkgruvan', 'Avd 10', 'Avd 9'),
      columns,
      readSort('name'),
    );
    expect(sorted.map(({ name }) => name)).toEqual(['Avd 9', 'Avd 10', 'Zinkgruvan', 'Åsa', 'Ängelholm', 'Östra']);
  });

  it('leaves the rows as they came when the column is unknown or sorted by the server', () => {
    const rows = named('b', 'a');
    expect(sortRows(rows, columns, readSort('unknown'))).toBe(rows);
    expect(sortRows(rows, columns, null)).toBe(rows);
  });

  const row = fc.record({ id: fc.nat(), name: fc.option(fc.string()), places: fc.option(fc.integer()) });
  const sort = fc.record({ column: fc.constantFrom('name', 'places'), descending: fc.boolean() });

  it('loses no row, orders every neighbour and keeps what is missing at the end', () => {
    fc.assert(
      fc.property(fc.array(row), sort, (rows, chosen) => {
        const sorted = sortRows(rows, columns, chosen);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        const values = sorted.map((one) => (chosen.column === 'places' ? one.places : one.name));
        const firstMissing = values.indexOf(null);
        if (firstMissing >= 0) expect(values.slice(firstMissing).every((value) => value === null)).toBe(true);
        const numbers = values.filter((value) => typeof value === 'number');
        expect(numbers).toEqual(numbers.toSorted((a, b) => (chosen.descending ? b - a : a - b)));
      }),
    );
  });

  it('keeps equal rows in their order in both directions', () => {
    const rows: Row[] = [1, 2, 3].map((id) => ({ id, name: 'lika', places: 1 }));
    for (const sortText of ['name', '-name']) {
      expect(sortRows(rows, columns, readSort(sortText)).map(({ id }) => id)).toEqual([1, 2, 3]);
    }
  });
});

describe('the sort in the URL', () => {
  it('is read back as it was written', () => {
    for (const text of ['name', '-name'])
      expect(writeSort(readSort(text) ?? { column: '', descending: false })).toBe(text);
    expect(readSort(null)).toBeNull();
  });

  it('turns around on the same heading and starts upwards on another', () => {
    const up = nextSort(null, 'name');
    expect(up).toEqual({ column: 'name', descending: false });
    expect(nextSort(up, 'name')).toEqual({ column: 'name', descending: true });
    expect(nextSort(nextSort(up, 'name'), 'places')).toEqual({ column: 'places', descending: false });
  });
});
