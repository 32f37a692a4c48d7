/** A mixed-integer model in compressed columns, as plain typed arrays. */
export interface Matrix {
  columns: number;
  rows: number;
  cost: Float64Array;
  columnLower: Float64Array;
  columnUpper: Float64Array;
  /** 1 for columns that must be whole. */
  whole: Uint8Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
  /** Cost that does not depend on the plan. */
  offset: number;
}

/** Collects columns, rows and coefficients in any order. */
export interface ModelBuilder {
  column(cost: number, upper: number, whole?: boolean): number;
  row(lower: number, upper: number): number;
  put(row: number, column: number, value: number): void;
  addCost(column: number, cost: number): void;
  addOffset(cost: number): void;
  /** The column of "this candidate is chosen". */
  chosen(candidate: { index: number }): number;
  /** The column of "this demand stays open". */
  open(demand: number): number;
}

/** A builder whose first columns are the candidates, then the open demands. */
export function createModelBuilder(candidatePrices: readonly number[], openPrices: readonly number[]) {
  const cost: number[] = [...candidatePrices, ...openPrices];
  const upper: number[] = cost.map(() => 1);
  const whole: number[] = cost.map(() => 1);
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const entryRow: number[] = [];
  const entryColumn: number[] = [];
  const entryValue: number[] = [];
  let offset = 0;
  const builder: ModelBuilder = {
    column(price, top, integer = false) {
      cost.push(price);
      upper.push(top);
      whole.push(integer ? 1 : 0);
      return cost.length - 1;
    },
    row(low, high) {
      rowLower.push(low);
      rowUpper.push(high);
      return rowLower.length - 1;
    },
    put(row, column, value) {
      entryRow.push(row);
      entryColumn.push(column);
      entryValue.push(value);
    },
    addCost(column, extra) {
      cost[column] = (cost[column] ?? 0) + extra;
    },
    addOffset(extra) {
      offset += extra;
    },
    chosen: (candidate) => candidate.index,
    open: (demand) => candidatePrices.length + demand,
  };
  function finish(): Matrix {
    const { starts, indices, values } = compress(cost.length, entryRow, entryColumn, entryValue);
    return {
      columns: cost.length,
      rows: rowLower.length,
      cost: Float64Array.from(cost),
      columnLower: new Float64Array(cost.length),
      columnUpper: Float64Array.from(upper),
      whole: Uint8Array.from(whole),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      starts,
      indices,
      values,
      offset,
    };
  }
  return { builder, finish };
}

/** Triplets to compressed columns, by counting. */
function compress(columns: number, entryRow: number[], entryColumn: number[], entryValue: number[]) {
  const starts = new Int32Array(columns + 1);
  for (const column of entryColumn) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  for (let column = 0; column < columns; column++)
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  const next = starts.slice();
  const indices = new Int32Array(entryRow.length);
  const values = new Float64Array(entryRow.length);
  for (let entry = 0; entry < entryRow.length; entry++) {
    const column = entryColumn[entry] ?? 0;
    const position = next[column] ?? 0;
    next[column] = position + 1;
    indices[position] = entryRow[entry] ?? 0;
    values[position] = entryValue[entry] ?? 0;
  }
  return { starts, indices, values };
}
