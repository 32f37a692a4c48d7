/** A column of a linear program, 0 or more, with its entries by row. */
export interface Column {
  cost: number;
  whole: boolean;
  rows: readonly number[];
  values: readonly number[];
}

/** A row with its entries by column. */
export interface Row {
  lower: number;
  upper: number;
  columns: readonly number[];
  values: readonly number[];
}

export interface Program {
  rowLower: readonly number[];
  rowUpper: readonly number[];
  columns: readonly Column[];
}

/** Columns as compressed typed arrays, in the order given. */
export function compressColumns(columns: readonly Column[]) {
  return compress(columns.map(({ rows, values }) => ({ places: rows, values })));
}

/** Rows likewise. */
export function compressRows(rows: readonly Row[]) {
  return compress(rows.map(({ columns, values }) => ({ places: columns, values })));
}

function compress(lists: readonly { places: readonly number[]; values: readonly number[] }[]) {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ places }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + places.length;
  });
  const entries = starts[lists.length] ?? 0;
  const indices = new Int32Array(entries);
  const values = new Float64Array(entries);
  lists.forEach((list, index) => {
    indices.set(list.places, starts[index]);
    values.set(list.values, starts[index]);
  });
  return { starts, indices, values };
}

/** A program in the solver's own input form. */
export function modelDataOf({ columns, rowLower, rowUpper }: Program, whole: boolean) {
  const { starts, indices, values } = compressColumns(columns);
  return {
    numCols: columns.length,
    numRows: rowLower.length,
    colCost: Float64Array.from(columns, (column) => column.cost),
    colLower: new Float64Array(columns.length),
    colUpper: new Float64Array(columns.length).fill(Infinity),
    rowLower: Float64Array.from(rowLower),
    rowUpper: Float64Array.from(rowUpper),
    matrix: {
      format: 'csc' as const,
      numRows: rowLower.length,
      numCols: columns.length,
      starts,
      indices,
      values,
    },
    ...(whole ? { integrality: Int32Array.from(columns, (column) => (column.whole ? 1 : 0)) } : {}),
  };
}
