import type { Vector } from './prime-field.ts';

/**
 * A number of people that every sum of `start` and multiples of `rows` concerns at least, counted up to `enough`. A piece
 * and the pivots of the rows through it make a combination that every row leaves at zero and `start` does not: no sum can
 * be zero in all of them. Such combinations with no row in common have no piece in common either, and each demands one of
 * its pieces, the smallest at least. `start` must be zero in the pivots, and each row is alone in its own.
 */
export function packingBound(
  start: Vector,
  rows: readonly { cells: Vector; pivot: number }[],
  sizes: readonly number[],
  enough: number,
): number {
  const through = new Map<number, number[]>();
  rows.forEach(({ cells }, row) => {
    for (const piece of cells.keys()) {
      const known = through.get(piece);
      if (known) known.push(row);
      else through.set(piece, [row]);
    }
  });
  const rowsOf = (piece: number) => through.get(piece) ?? [];
  const used = new Set<number>();
  let bound = 0;
  for (const piece of [...start.keys()].sort((a, b) => rowsOf(a).length - rowsOf(b).length)) {
    const own = rowsOf(piece);
    if (own.some((row) => used.has(row))) continue;
    for (const row of own) used.add(row);
    bound += Math.min(sizes[piece] ?? 0, ...own.map((row) => sizes[rows[row]?.pivot ?? -1] ?? 0));
    if (bound >= enough) break;
  }
  return bound;
}

/** The piece of the vector that the fewest rows have. */
export function rarestPiece(vector: Vector, rows: readonly { cells: Vector }[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of rows) for (const piece of cells.keys()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  let rarest: number | undefined;
  for (const piece of vector.keys()) {
    if (rarest === undefined || (counts.get(piece) ?? 0) < (counts.get(rarest) ?? 0)) rarest = piece;
  }
  return rarest;
}
