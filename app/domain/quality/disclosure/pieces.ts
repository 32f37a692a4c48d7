/**
 * The answers of a population (numbered from 0) divided into pieces: two answers are in the same piece while every
 * released group has both or neither, so that no sum of releases can tell them apart.
 */
export interface Pieces {
  readonly pieceOf: Int32Array;
  readonly sizes: readonly number[];
}

export interface Division {
  pieces: Pieces;
  /** The pieces that make up the group. */
  parts: number[];
  /** Old piece -> the piece made of those of its answers that are in the group, both in ascending order. */
  cut: ReadonlyMap<number, number>;
}

export function wholePopulation(size: number): Pieces {
  return { pieceOf: new Int32Array(size), sizes: size > 0 ? [size] : [] };
}

/** Divides the pieces further, so that the group consists of whole pieces. `group` holds each answer at most once. */
export function divide({ pieceOf, sizes }: Pieces, group: readonly number[]): Division {
  const inside = new Map<number, number>();
  for (const answer of group) {
    const piece = pieceOf[answer];
    if (piece === undefined) throw new RangeError(`answer ${answer} is not in the population`);
    inside.set(piece, (inside.get(piece) ?? 0) + 1);
  }
  const next = { pieceOf: Int32Array.from(pieceOf), sizes: [...sizes] };
  const cut = new Map<number, number>();
  for (const [piece, count] of [...inside].sort(([a], [b]) => a - b)) {
    const size = sizes[piece] ?? 0;
    if (count === size) continue;
    cut.set(piece, next.sizes.length);
    next.sizes[piece] = size - count;
    next.sizes.push(count);
  }
  for (const answer of group) {
    const piece = pieceOf[answer] ?? 0;
    next.pieceOf[answer] = cut.get(piece) ?? piece;
  }
  return { pieces: next, parts: [...inside.keys()].map((piece) => cut.get(piece) ?? piece), cut };
}
