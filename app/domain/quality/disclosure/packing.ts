import { eliminate, valueAt } from './prime-field.ts';
import type { Vector } from './prime-field.ts';
import { clearedBy, indexRows, rarestPiece, rowsThrough } from './rows.ts';
import type { Row, RowIndex } from './rows.ts';

/** The sums of `word` and multiples of `rows`, to be made with as few people as may be. */
export interface Sums {
  /** Zero in the pivots of all the rows. */
  word: Vector;
  rows: readonly Row[];
  /** By piece: what it costs a sum not to be zero there. */
  prices: Int32Array;
}

/** A piece and the pivots of the rows through it, as the rows were at the time. */
export interface Circuit {
  sums: Sums;
  piece: number;
  rows: readonly number[];
}

export type Packed = { finding: 'none' | 'found' | 'gave_up' } | { first: Circuit };

/** How much may be done yet, counted in cells gone through: the same answer on every machine. */
export interface Effort {
  left: number;
}

interface Packing {
  word: Vector;
  rows: Row[];
  index: RowIndex;
  /** The rows that have other cells than in the index. */
  changed: Set<number>;
  /** What is left of the prices when the circuits have taken theirs. */
  prices: Int32Array;
  bound: number;
  /** The pieces of each. */
  circuits: (readonly number[])[];
}

/**
 * Does every sum cost `enough`? A piece where the word is not zero makes, with the pivots of the rows through it, a
 * combination that all the rows leave at zero and the word does not: no sum can be zero in all of such a circuit. Every
 * circuit takes the price of its cheapest piece from each of its pieces, so that a sum costs at least what all of them
 * have taken. A row whose pivot has nothing left is given another pivot, so that further circuits go round that piece.
 * When the bound and the words met on the way do not answer, the first circuit is returned.
 */
export function pack(sums: Sums, enough: number, effort: Effort): Packed {
  const packing = openPacking(sums, effort);
  let first: Circuit | undefined;
  for (;;) {
    if (costOf(packing.word, sums.prices) < enough) return { finding: 'found' };
    if (effort.left <= 0) return { finding: 'gave_up' };
    const piece = cheapestPiece(packing);
    if (piece === undefined) break;
    if (freePivots(packing, piece, effort) !== 'as_they_were') continue;
    const rows = [...rowsThrough(packing.index, piece)];
    first ??= { sums: { word: packing.word, rows: [...packing.rows], prices: sums.prices }, piece, rows };
    take(packing, piece, rows);
    if (packing.bound >= enough) return { finding: 'none' };
  }
  if (first === undefined) throw new Error('a word that costs nothing was not found');
  return packing.bound + 1 >= enough && costsOneMore(packing, effort) ? { finding: 'none' } : { first };
}

function openPacking({ word, rows, prices }: Sums, effort: Effort): Packing {
  const index = indexed(rows, prices.length, effort);
  const left = Int32Array.from(prices);
  return { word, rows: [...rows], index, changed: new Set(), prices: left, bound: 0, circuits: [] };
}

function indexed(rows: readonly Row[], pieces: number, effort: Effort): RowIndex {
  const index = indexRows(rows, pieces);
  effort.left -= index.list.length;
  return index;
}

function costOf({ pieces }: Vector, prices: Int32Array): number {
  let cost = 0;
  for (const piece of pieces) cost += prices[piece] ?? 0;
  return cost;
}

const left = ({ prices }: Packing, piece: number) => prices[piece] ?? 0;
const isSpent = (packing: Packing, row: number) => left(packing, packing.rows[row]?.pivot ?? -1) === 0;

/** Where a circuit is made with the fewest pivots to exchange first; among those, the shortest circuit. */
function cheapestPiece(packing: Packing): number | undefined {
  let cheapest: number | undefined;
  let least = Infinity;
  for (const piece of packing.word.pieces) {
    if (left(packing, piece) === 0) continue;
    const rows = rowsThrough(packing.index, piece);
    let cost = rows.length;
    for (const row of rows) if (isSpent(packing, row)) cost += packing.rows.length;
    if (cost >= least) continue;
    least = cost;
    cheapest = piece;
  }
  return cheapest;
}

/** Gives the rows through the piece pivots that have something left; `stuck` when one of them has no such piece. */
function freePivots(packing: Packing, piece: number, effort: Effort): 'as_they_were' | 'exchanged' | 'stuck' {
  const spent = [...rowsThrough(packing.index, piece)].filter((row) => isSpent(packing, row));
  if (spent.length === 0) return 'as_they_were';
  const areFree = spent.map((row) => exchangePivot(packing, row, effort));
  packing.index = indexed(packing.rows, packing.prices.length, effort);
  packing.changed.clear();
  return areFree.every(Boolean) ? 'exchanged' : 'stuck';
}

function exchangePivot(packing: Packing, at: number, effort: Effort): boolean {
  const row = packing.rows[at];
  if (row === undefined) return false;
  const pivot = rarestPiece(row.cells, packing.index.counts, (piece) => left(packing, piece) > 0);
  if (pivot === undefined) return false;
  const turned = { cells: row.cells, pivot };
  packing.rows[at] = turned;
  for (const index of new Set([...rowsThrough(packing.index, pivot), ...packing.changed])) {
    const other = packing.rows[index];
    const cleared = other && other !== turned ? clearedBy(other, turned) : other;
    if (cleared === undefined || cleared === other) continue;
    packing.rows[index] = cleared;
    packing.changed.add(index);
    effort.left -= row.cells.pieces.length + cleared.cells.pieces.length;
  }
  packing.word = eliminate(packing.word, turned.cells, pivot);
  return true;
}

function take(packing: Packing, piece: number, rows: readonly number[]): void {
  const pieces = [piece, ...rows.map((row) => packing.rows[row]?.pivot ?? -1)];
  const price = Math.min(...pieces.map((one) => left(packing, one)));
  for (const one of pieces) packing.prices[one] = left(packing, one) - price;
  packing.circuits.push(pieces);
  packing.bound += price;
}

/**
 * Does every sum cost more than the bound, now that the word has only spent pieces? Let it have two pieces of one circuit,
 * each making a circuit with pivots that have something left. A sum is not zero in some piece of the first circuit; of
 * the two, take one that is not that piece. The sum is not zero in the circuit of that one: either there, and it pays the
 * first circuit twice, or in one of the pivots, of which it pays what was left too.
 */
function costsOneMore(packing: Packing, effort: Effort): boolean {
  return packing.circuits.some((pieces) => {
    const common = pieces.filter((piece) => valueAt(packing.word, piece) !== 0);
    return common.length > 1 && common.filter((piece) => isFreed(packing, piece, effort)).length > 1;
  });
}

function isFreed(packing: Packing, piece: number, effort: Effort): boolean {
  for (;;) {
    const freed = freePivots(packing, piece, effort);
    if (freed !== 'exchanged') return freed === 'as_they_were';
  }
}
