/**
 * Sparse vectors over the integers modulo a prime: what one adds up to when group totals are added and subtracted.
 * The prime is the largest below 2^26, so that a product of two numbers is exact in a double.
 */
export type Vector = ReadonlyMap<number, number>;

const PRIME = 67_108_859;

/** `vector` minus the multiple of `row` that makes it zero at `at`; `row` must not be zero there. */
export function eliminate(vector: Vector, row: Vector, at: number): Vector {
  const value = vector.get(at);
  if (value === undefined) return vector;
  const factor = (value * inverse(row.get(at) ?? 0)) % PRIME;
  const result = new Map(vector);
  for (const [index, entry] of row) {
    const left = ((result.get(index) ?? 0) - ((factor * entry) % PRIME) + PRIME) % PRIME;
    if (left === 0) result.delete(index);
    else result.set(index, left);
  }
  return result;
}

/** The number whose product with `value` is 1, by Fermat's little theorem. */
function inverse(value: number): number {
  let result = 1;
  for (let power = value, left = PRIME - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * power) % PRIME;
    power = (power * power) % PRIME;
  }
  return result;
}
