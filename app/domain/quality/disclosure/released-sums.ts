import { findLightWord } from './light-word.ts';
import { divide, wholePopulation } from './pieces.ts';
import type { Division, Pieces } from './pieces.ts';
import { packingBound, rarestPiece } from './packing-bound.ts';
import { eliminate } from './prime-field.ts';
import type { Vector } from './prime-field.ts';

export const REFUSALS = ['too_few', 'would_reveal', 'too_intertwined'] as const;
/** Why a number about a group is kept back: the group is small, its number would tell of a small group by subtraction, or
 *  that could not be ruled out in the steps allowed. */
export type Refusal = (typeof REFUSALS)[number];

interface Row {
  /** The piece where this row alone, of its kind, is not zero. */
  readonly pivot: number;
  readonly cells: Vector;
}

/**
 * Every sum that can be made from what has been released about a population. `wide` rows have their pivots in pieces of
 * at least `fewest` people; `narrow` rows are zero in all such pieces, so only they can cancel down to a small group.
 */
export interface ReleasedSums {
  readonly fewest: number;
  readonly pieces: Pieces;
  readonly wide: readonly Row[];
  readonly narrow: readonly Row[];
}

const SEARCH_STEPS = 5_000;

export function nothingReleased(population: number, fewest: number): ReleasedSums {
  return { fewest, pieces: wholePopulation(population), wide: [], narrow: [] };
}

/**
 * Judges whether a sum over the group (answers, each at most once) may leave, after everything that has left before.
 * It may when no sum of multiples of released sums, this one included, concerns 1 to `fewest` - 1 people; then the sums
 * are returned with it. In the terms of coding theory: the code that the groups span keeps its minimum weight, counted
 * in people. Arithmetic is modulo a prime: a small sum that exists over the rationals exists there too, but for a chance
 * of about one in 67 million that two groups look dependent and are not.
 */
export function release(sums: ReleasedSums, group: readonly number[]): ReleasedSums | Refusal {
  if (group.length < sums.fewest) return 'too_few';
  const division = divide(sums.pieces, group);
  const divided = refine(sums, division);
  const word: Vector = new Map(division.parts.map((piece) => [piece, 1]));
  const rest = reduce(reduce(word, divided.wide), divided.narrow);
  if (rest.size === 0) return sums;
  const refusal = widestPiece(divided, rest) === undefined ? lookForFew(divided, division, rest) : undefined;
  return refusal ?? insert(divided, rest);
}

/** The bounds settle nearly every group at little cost; where they do not reach, every sum is gone through. */
function lookForFew({ narrow, pieces, fewest }: ReleasedSums, division: Division, rest: Vector): Refusal | undefined {
  if (exchangeable(division) >= fewest) return undefined;
  if (packingBound(rest, narrow, pieces.sizes, fewest) >= fewest) return undefined;
  const rows = narrow.map(({ cells }) => cells);
  const finding = findLightWord(rest, rows, pieces.sizes, fewest, SEARCH_STEPS);
  if (finding === 'none') return undefined;
  return finding === 'found' ? 'would_reveal' : 'too_intertwined';
}

/**
 * How many of the group could be exchanged for somebody outside it without any earlier release changing: every sum with
 * the new one in it concerns one of each such pair.
 */
function exchangeable({ cut, pieces }: Division): number {
  let pairs = 0;
  for (const [outside, inside] of cut) pairs += Math.min(pieces.sizes[outside] ?? 0, pieces.sizes[inside] ?? 0);
  return pairs;
}

/** The same sums over the finer pieces: a row is as large in both halves of a piece as it was in the whole. */
function refine(sums: ReleasedSums, { pieces, cut }: Division): ReleasedSums {
  const spread = (row: Row): Row => {
    const cells = new Map(row.cells);
    for (const [piece, part] of cut) {
      const value = cells.get(piece);
      if (value !== undefined) cells.set(part, value);
    }
    const half = cut.get(row.pivot);
    const isOtherLarger = half !== undefined && (pieces.sizes[half] ?? 0) > (pieces.sizes[row.pivot] ?? 0);
    return { cells, pivot: isOtherLarger ? half : row.pivot };
  };
  const touched = [...cut.keys()];
  const spreadIfTouched = (row: Row) => (touched.some((piece) => row.cells.has(piece)) ? spread(row) : row);
  const wide = sums.wide.map(spreadIfTouched);
  const isWide = (row: Row) => (pieces.sizes[row.pivot] ?? 0) >= sums.fewest;
  const narrow = sums.narrow.map(spreadIfTouched);
  let refined: ReleasedSums = { ...sums, pieces, wide: wide.filter(isWide), narrow };
  for (const { cells } of wide.filter((row) => !isWide(row))) {
    refined = insert(refined, reduce(reduce(cells, refined.wide), refined.narrow));
  }
  return refined;
}

function insert(sums: ReleasedSums, cells: Vector): ReleasedSums {
  const widest = widestPiece(sums, cells);
  if (widest !== undefined) return { ...sums, wide: withRow(sums.wide, { cells, pivot: widest }) };
  const pivot = rarestPiece(cells, sums.narrow);
  if (pivot === undefined) return sums;
  return { ...sums, narrow: withRow(sums.narrow, { cells, pivot }) };
}

function withRow(rows: readonly Row[], row: Row): Row[] {
  const others = rows.map(({ cells, pivot }) => ({ cells: eliminate(cells, row.cells, row.pivot), pivot }));
  return [...others, row];
}

function reduce(vector: Vector, rows: readonly Row[]): Vector {
  return rows.reduce((rest, { cells, pivot }) => (rest.has(pivot) ? eliminate(rest, cells, pivot) : rest), vector);
}

/** A piece of at least `fewest` people where the vector is not zero. */
function widestPiece({ pieces, fewest }: ReleasedSums, vector: Vector): number | undefined {
  let widest: number | undefined;
  for (const piece of vector.keys()) {
    const size = pieces.sizes[piece] ?? 0;
    if (size >= fewest && size > (widest === undefined ? 0 : (pieces.sizes[widest] ?? 0))) widest = piece;
  }
  return widest;
}
