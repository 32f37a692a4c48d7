/** A column of a linear program, 0 or more, with its entries by row. */
export interface Column {
  cost: number;
  whole: boolean;
  rows: readonly number[];
  values: readonly number[];
}

export interface Program {
  rowLower: readonly number[];
  rowUpper: readonly number[];
  columns: readonly Column[];
}

/** Columns as compressed typed arrays, in the order given. */
export function compressColumns(columns: readonly Column[]) {
  const starts = new Int32Array(columns.length + 1);
  columns.forEach((column, index) => {
    starts[index + 1] = (starts[index] ?? 0) + column.rows.length;
  });
  const entries = starts[columns.length] ?? 0;
  const indices = new Int32Array(entries);
  const values = new Float64Array(entries);
  columns.forEach((column, index) => {
    indices.set(column.rows, starts[index]);
    values.set(column.values, starts[index]);
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
