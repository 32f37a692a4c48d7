import { findLightWord } from './light-word.ts';
import { divide, wholePopulation } from './pieces.ts';
import type { Division, Pieces } from './pieces.ts';
import { onesAt, repeated } from './prime-field.ts';
import type { Vector } from './prime-field.ts';
import { countRows, rarestPiece, reduce, tidy, withRow } from './rows.ts';
import type { Row } from './rows.ts';

export const REFUSALS = ['too_few', 'would_reveal', 'too_intertwined'] as const;
/** Why a number about a group is kept back: the group is small, its number would tell of a small group by subtraction, or
 *  that could not be ruled out with the effort allowed. */
export type Refusal = (typeof REFUSALS)[number];

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

/** In cells gone through: a fifth of a second. */
const SEARCH_EFFORT = 20_000_000;
/** After each release; more of it takes longer than it saves. */
const ROWS_TIDIED = 20;

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
  const rest = reduce(reduce(onesAt(division.parts), divided.wide), divided.narrow);
  if (rest.pieces.length === 0) return sums;
  const refusal = widestPiece(divided, rest) === undefined ? lookForFew(divided, division, rest) : undefined;
  if (refusal) return refusal;
  const next = insert(divided, rest);
  return { ...next, narrow: tidy(next.narrow, next.pieces.sizes.length, ROWS_TIDIED) };
}

/** What is exchangeable settles many groups at no cost. */
function lookForFew({ narrow, pieces, fewest }: ReleasedSums, division: Division, rest: Vector): Refusal | undefined {
  if (exchangeable(division) >= fewest) return undefined;
  const finding = findLightWord(rest, narrow, pieces.sizes, fewest, SEARCH_EFFORT);
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

/** The same sums over the finer pieces. */
function refine(sums: ReleasedSums, { pieces, cut }: Division): ReleasedSums {
  if (cut.size === 0) return sums;
  const halves = new Int32Array(sums.pieces.sizes.length).fill(-1);
  for (const [piece, half] of cut) halves[piece] = half;
  const spreadRow = (row: Row) => spread(row, halves, pieces.sizes);
  const wide = sums.wide.map(spreadRow);
  const isWide = (row: Row) => (pieces.sizes[row.pivot] ?? 0) >= sums.fewest;
  let refined: ReleasedSums = { ...sums, pieces, wide: wide.filter(isWide), narrow: sums.narrow.map(spreadRow) };
  for (const { cells } of wide.filter((row) => !isWide(row))) {
    refined = insert(refined, reduce(reduce(cells, refined.wide), refined.narrow));
  }
  return refined;
}

/** A row is as large in both halves of a piece as it was in the whole; the larger half of its pivot becomes its pivot. */
function spread(row: Row, halves: Int32Array, sizes: readonly number[]): Row {
  const cells = repeated(row.cells, halves);
  if (cells === row.cells) return row;
  const half = halves[row.pivot] ?? -1;
  const isOtherLarger = half >= 0 && (sizes[half] ?? 0) > (sizes[row.pivot] ?? 0);
  return { cells, pivot: isOtherLarger ? half : row.pivot };
}

function insert(sums: ReleasedSums, cells: Vector): ReleasedSums {
  const widest = widestPiece(sums, cells);
  if (widest !== undefined) return { ...sums, wide: withRow(sums.wide, { cells, pivot: widest }) };
  const pivot = rarestPiece(cells, countRows(sums.narrow, sums.pieces.sizes.length));
  if (pivot === undefined) return sums;
  return { ...sums, narrow: withRow(sums.narrow, { cells, pivot }) };
}

/** A piece of at least `fewest` people where the vector is not zero. */
function widestPiece({ pieces, fewest }: ReleasedSums, vector: Vector): number | undefined {
  let widest: number | undefined;
  for (const piece of vector.pieces) {
    const size = pieces.sizes[piece] ?? 0;
    if (size >= fewest && size > (widest === undefined ? 0 : (pieces.sizes[widest] ?? 0))) widest = piece;
  }
  return widest;
}
