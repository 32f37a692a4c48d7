/** So small a pivot is taken to be this: the matrix is then hardly positive definite. */
const LEAST_PIVOT = 1e-12;

/**
 * Cholesky's factor of a positive definite matrix (row-major, only its lower half is read), written over that half.
 * Gives the smallest pivot: where it is not above 0, the matrix was not positive definite.
 */
export function factorise(lower: Float64Array, size: number): number {
  const at = (row: number, column: number) => lower[row * size + column] ?? 0;
  let smallest = Infinity;
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = at(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      if (row === column) smallest = Math.min(smallest, sum);
      lower[row * size + column] = row === column ? Math.sqrt(Math.max(sum, LEAST_PIVOT)) : sum / at(column, column);
    }
  }
  return smallest;
}
