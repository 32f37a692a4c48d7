import { pack } from './packing.ts';
import type { Circuit, Effort, Sums } from './packing.ts';
import type { Vector } from './prime-field.ts';
import type { Row } from './rows.ts';

export type Finding = 'none' | 'found' | 'gave_up';

/**
 * Is there a sum of `start` and multiples of `rows` that concerns fewer than `limit` people? A sum concerns the people of
 * every piece where it is not zero; `sizes` tells how many they are. `start` must be zero in the pivots of the rows. Exact
 * unless more than `effort` cells have to be gone through.
 */
export function findLightWord(
  start: Vector,
  rows: readonly Row[],
  sizes: readonly number[],
  limit: number,
  effort: number,
): Finding {
  return search({ word: start, rows, prices: Int32Array.from(sizes) }, limit, { left: effort });
}

/** A light word is not zero in some piece of any circuit: each is tried in turn, and has no price from then on. */
function search(sums: Sums, limit: number, effort: Effort): Finding {
  const packed = pack(sums, limit, effort);
  if ('finding' in packed) return packed.finding;
  const { piece, rows } = packed.first;
  for (const [at, row] of [...rows, undefined].entries()) {
    const paid = row === undefined ? piece : packed.first.sums.rows[row]?.pivot;
    const left = limit - (sums.prices[paid ?? -1] ?? 0);
    if (paid === undefined || left <= 0) continue;
    const finding = search(paying(packed.first, paid, rows.slice(0, at)), left, effort);
    if (finding !== 'none') return finding;
  }
  return 'none';
}

/** The sums that are zero in the pivots tried before: the rows of those are not in them. */
function paying({ sums }: Circuit, piece: number, unused: readonly number[]): Sums {
  const without = new Set(unused);
  const prices = Int32Array.from(sums.prices);
  prices[piece] = 0;
  return { word: sums.word, rows: sums.rows.filter((_, row) => !without.has(row)), prices };
}
