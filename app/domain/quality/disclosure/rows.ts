import { eliminate } from './prime-field.ts';
import type { Vector } from './prime-field.ts';

/** One of the sums that all others of its kind are made of. */
export interface Row {
  /** The piece where this row alone, of its kind, is not zero. */
  readonly pivot: number;
  readonly cells: Vector;
}

/** Which rows are not zero in a piece: those in `list` that end before `ends[piece]`, as many as `counts[piece]`. */
export interface RowIndex {
  readonly counts: Int32Array;
  readonly ends: Int32Array;
  readonly list: Int32Array;
}

/** How many rows are not zero in each piece. */
export function countRows(rows: readonly Row[], pieces: number): Int32Array {
  const counts = new Int32Array(pieces);
  for (const { cells } of rows) {
    const { length } = cells.pieces;
    for (let at = 0; at < length; at += 1) counts[cells.pieces[at] ?? 0]! += 1;
  }
  return counts;
}

export function indexRows(rows: readonly Row[], pieces: number): RowIndex {
  const counts = countRows(rows, pieces);
  const ends = new Int32Array(pieces);
  let end = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    ends[piece] = end;
    end += counts[piece] ?? 0;
  }
  const list = new Int32Array(end);
  rows.forEach(({ cells }, row) => {
    const { length } = cells.pieces;
    for (let at = 0; at < length; at += 1) list[ends[cells.pieces[at] ?? 0]!++] = row;
  });
  return { counts, ends, list };
}

export function rowsThrough({ counts, ends, list }: RowIndex, piece: number): Int32Array {
  const end = ends[piece] ?? 0;
  return list.subarray(end - (counts[piece] ?? 0), end);
}

/** What is left of the vector when the rows have made it zero in all their pivots. */
export function reduce(vector: Vector, rows: readonly Row[]): Vector {
  return rows.reduce((rest, { cells, pivot }) => eliminate(rest, cells, pivot), vector);
}

/** The rows with one more, which has been reduced by them. */
export function withRow(rows: readonly Row[], row: Row): Row[] {
  return [...rows.map((other) => clearedBy(other, row)), row];
}

/** The same row in other words: zero where `row` has its pivot. */
export function clearedBy(other: Row, row: Row): Row {
  const cells = eliminate(other.cells, row.cells, row.pivot);
  return cells === other.cells ? other : { cells, pivot: other.pivot };
}

/** The piece of the vector, of those allowed, that the fewest rows have by the counts. */
export function rarestPiece(
  { pieces }: Vector,
  counts: Int32Array,
  isAllowed: (piece: number) => boolean = () => true,
): number | undefined {
  let rarest: number | undefined;
  let fewest = Infinity;
  for (const piece of pieces) {
    const count = counts[piece] ?? 0;
    if (count >= fewest || !isAllowed(piece)) continue;
    rarest = piece;
    fewest = count;
  }
  return rarest;
}

/**
 * The same sums by rows with fewer cells: the first `tries` rows get their rarest piece for a pivot where that helps, and
 * go last, so that every row has its turn after some releases. All that is done with the rows later takes time by their
 * cells, more than in proportion.
 */
export function tidy(rows: readonly Row[], pieces: number, tries: number): Row[] {
  const counts = countRows(rows, pieces);
  let tidied = rows;
  for (let at = 0; at < Math.min(tries, rows.length); at += 1) tidied = withFewerCells(tidied, at, counts);
  return [...tidied.slice(tries), ...tidied.slice(0, tries)];
}

function withFewerCells(rows: readonly Row[], at: number, counts: Int32Array): readonly Row[] {
  const row = rows[at];
  if (row === undefined) return rows;
  const pivot = rarestPiece(row.cells, counts, (piece) => piece !== row.pivot);
  if (pivot === undefined) return rows;
  const turned = { cells: row.cells, pivot };
  let more = 0;
  const others = rows.map((other) => {
    if (other === row) return turned;
    const cleared = clearedBy(other, turned);
    more += cleared.cells.pieces.length - other.cells.pieces.length;
    return cleared;
  });
  return more < 0 ? others : rows;
}
