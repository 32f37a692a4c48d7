import { eliminate } from './prime-field.ts';
import type { Vector } from './prime-field.ts';

/**
 * A number of people that every sum of `start` and multiples of `rows` concerns at least, counted up to `enough`.
 * Each round finds a combination of pieces that every row leaves at zero and `start` does not: no sum can be zero in all
 * of them. Those pieces are set aside, so that the combinations of all rounds have no piece in common, and each of them
 * demands a piece, the smallest at least. `start` must be zero in the pivots; each row is alone in its pivot.
 */
export function packingBound(
  start: Vector,
  rows: readonly { cells: Vector; pivot: number }[],
  sizes: readonly number[],
  enough: number,
): number {
  let word = start;
  let left = [...rows];
  let bound = 0;
  while (bound < enough) {
    const chosen = rarestPiece(word, left);
    if (chosen === undefined) break;
    const through = left.filter(({ cells }) => cells.has(chosen));
    const pieces = new Set([chosen, ...through.map(({ pivot }) => pivot)]);
    bound += Math.min(...[...pieces].map((piece) => sizes[piece] ?? 0));
    word = without(word, pieces);
    left = left.map(({ cells, pivot }) => ({ pivot, cells: without(cells, pieces) }));
    for (const { pivot: lost } of through) {
      const row = left.find(({ pivot }) => pivot === lost);
      left = left.filter((other) => other !== row);
      const [pivot] = row?.cells.keys() ?? [];
      if (row === undefined || pivot === undefined) continue;
      left = left.map((other) => ({ ...other, cells: eliminate(other.cells, row.cells, pivot) }));
      word = eliminate(word, row.cells, pivot);
      left.push({ pivot, cells: row.cells });
    }
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

function without(vector: Vector, pieces: ReadonlySet<number>): Vector {
  if (![...pieces].some((piece) => vector.has(piece))) return vector;
  return new Map([...vector].filter(([piece]) => !pieces.has(piece)));
}
