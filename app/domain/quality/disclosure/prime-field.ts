/**
 * Sparse vectors over the integers modulo a prime: what one adds up to when group totals are added and subtracted.
 * The prime is the largest below 2^26, so that a product of two numbers is exact in a double.
 */
export interface Vector {
  /** Where the vector is not zero, in ascending order. */
  readonly pieces: Int32Array;
  readonly values: Int32Array;
}

const PRIME = 67_108_859;
const SHARE = 1 / PRIME;
/** Later than every piece. */
const LAST = 0x7fffffff;

/** The vector that is 1 in the pieces; each may be given once, in any order. */
export function onesAt(pieces: readonly number[]): Vector {
  return { pieces: Int32Array.from(pieces).sort(), values: new Int32Array(pieces.length).fill(1) };
}

export function valueAt({ pieces, values }: Vector, piece: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle] ?? 0) < piece) low = middle + 1;
    else high = middle;
  }
  return pieces[low] === piece ? (values[low] ?? 0) : 0;
}

/** The vector with what it is in a piece in `copies[piece]` too, unless that is -1; copies are later than all pieces. */
export function repeated(vector: Vector, copies: Int32Array): Vector {
  const { pieces, values } = vector;
  let count = pieces.length;
  for (const piece of pieces) if (copies[piece] !== -1) count += 1;
  if (count === pieces.length) return vector;
  const all = { pieces: new Int32Array(count), values: new Int32Array(count) };
  all.pieces.set(pieces);
  all.values.set(values);
  let end = pieces.length;
  pieces.forEach((piece, at) => {
    const copy = copies[piece] ?? -1;
    if (copy === -1) return;
    all.pieces[end] = copy;
    all.values[end++] = values[at] ?? 0;
  });
  return all;
}

/** `vector` minus the multiple of `row` that makes it zero at `at`; `row` must not be zero there. */
export function eliminate(vector: Vector, row: Vector, at: number): Vector {
  const value = valueAt(vector, at);
  if (value === 0) return vector;
  return plusMultiple(vector, PRIME - multiply(value, inverse(valueAt(row, at))), row);
}

/** Where sums are made before their length is known: most of the time of the gate is spent on them. */
let workspace = { pieces: new Int32Array(4096), values: new Int32Array(4096) };

function plusMultiple(vector: Vector, factor: number, row: Vector): Vector {
  const most = vector.pieces.length + row.pieces.length;
  if (most > workspace.pieces.length) {
    workspace = { pieces: new Int32Array(2 * most), values: new Int32Array(2 * most) };
  }
  const { pieces, values } = workspace;
  let count = 0;
  let own = 0;
  let other = 0;
  while (own + other < most) {
    const ownPiece = vector.pieces[own] ?? LAST;
    const otherPiece = row.pieces[other] ?? LAST;
    let value = 0;
    if (ownPiece <= otherPiece) value = vector.values[own++] ?? 0;
    if (otherPiece <= ownPiece) value += multiply(factor, row.values[other++] ?? 0);
    if (value >= PRIME) value -= PRIME;
    if (value === 0) continue;
    pieces[count] = ownPiece < otherPiece ? ownPiece : otherPiece;
    values[count++] = value;
  }
  return { pieces: pieces.slice(0, count), values: values.slice(0, count) };
}

/** The quotient is estimated with a product, which may miss by one: `%` on doubles takes ten times as long. */
function multiply(a: number, b: number): number {
  const product = a * b;
  const rest = product - Math.floor(product * SHARE) * PRIME;
  if (rest < 0) return rest + PRIME;
  return rest >= PRIME ? rest - PRIME : rest;
}

/** The number whose product with `value` is 1, by Fermat's little theorem. */
function inverse(value: number): number {
  if (value === 1) return 1;
  let result = 1;
  for (let power = value, left = PRIME - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiply(result, power);
    power = multiply(power, power);
  }
  return result;
}
