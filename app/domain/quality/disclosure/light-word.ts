import { eliminate } from './prime-field.ts';
import type { Vector } from './prime-field.ts';

export type Finding = 'none' | 'found' | 'gave_up';

interface Search {
  sizes: readonly number[];
  limit: number;
  steps: number;
}

/**
 * Is there a sum of `start` and multiples of `rows` that concerns fewer than `limit` people? A sum concerns the people of
 * every piece where it is not zero; `sizes` tells how many they are. Exact within the given number of steps: each step
 * decides of one piece whether it may stay in the sum or must be made zero by one of the rows, which settles that row.
 */
export function findLightWord(
  start: Vector,
  rows: readonly Vector[],
  sizes: readonly number[],
  limit: number,
  steps: number,
): Finding {
  return search(start, rows, new Set(), { sizes, limit, steps });
}

function search(word: Vector, rows: readonly Vector[], staying: ReadonlySet<number>, run: Search): Finding {
  if (run.steps-- <= 0) return 'gave_up';
  const counts = countRows(rows, run.sizes.length);
  const stay = new Set(staying);
  let branch: number | undefined;
  for (const piece of word.keys()) {
    if (stay.has(piece)) continue;
    if (counts[piece] === 0) stay.add(piece);
    else if (branch === undefined || order(piece, branch, counts, run.sizes) < 0) branch = piece;
  }
  if (weight(stay, run.sizes) >= run.limit) return 'none';
  if (branch === undefined) return 'found';
  const without = search(...settle(word, rows, branch), stay, run);
  if (without !== 'none') return without;
  stay.add(branch);
  return weight(stay, run.sizes) >= run.limit ? 'none' : search(word, rows, stay, run);
}

/** The piece that the fewest rows can change comes first, among those the one with most people. */
function order(a: number, b: number, counts: Int32Array, sizes: readonly number[]): number {
  return (counts[a] ?? 0) - (counts[b] ?? 0) || (sizes[b] ?? 0) - (sizes[a] ?? 0);
}

function countRows(rows: readonly Vector[], pieces: number): Int32Array {
  const counts = new Int32Array(pieces);
  for (const row of rows) for (const piece of row.keys()) counts[piece] = (counts[piece] ?? 0) + 1;
  return counts;
}

/** The word and the rows when nothing of the piece may be left: one row is used up. */
function settle(word: Vector, rows: readonly Vector[], piece: number): [Vector, Vector[]] {
  const used = rows.find((row) => row.has(piece));
  if (used === undefined) throw new Error('no row can make the piece zero');
  const left = rows.filter((row) => row !== used).map((row) => eliminate(row, used, piece));
  return [eliminate(word, used, piece), left];
}

function weight(pieces: ReadonlySet<number>, sizes: readonly number[]): number {
  let sum = 0;
  for (const piece of pieces) sum += sizes[piece] ?? 0;
  return sum;
}
