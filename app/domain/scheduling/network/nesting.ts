import type { SharedRows } from '../shared-model.ts';

/** How the shared rows lie within one another. */
export interface Nesting {
  /** The next larger row around each row, -1 for none. */
  around: Int32Array;
  /** The smallest row that each candidate counts in, -1 for none. */
  innermost: Int32Array;
}

/**
 * The shared rows as sets of candidates within sets: the places of a unit, of the supervisors it shares, of its hospital.
 * Null when two rows overlap without one lying within the other (weeks that courses share in part), or when a candidate
 * counts otherwise than once.
 */
export function nestingOf({ lower, candidates }: Pick<SharedRows, 'lower' | 'candidates'>): Nesting | null {
  const size = new Int32Array(lower.length);
  for (const { rows, values } of candidates) {
    if (values.some((value) => value !== 1)) return null;
    for (const row of rows) size[row] = (size[row] ?? 0) + 1;
  }
  const bySize = (a: number, b: number) => (size[a] ?? 0) - (size[b] ?? 0) || a - b;
  const unknown = -2;
  const around = new Int32Array(lower.length).fill(unknown);
  const innermost = new Int32Array(candidates.length).fill(-1);
  for (const [candidate, { rows }] of candidates.entries()) {
    const chain = rows.length > 1 ? rows.toSorted(bySize) : rows;
    for (const [position, row] of chain.entries()) {
      const next = chain[position + 1] ?? -1;
      if (around[row] !== unknown && around[row] !== next) return null;
      around[row] = next;
    }
    innermost[candidate] = chain[0] ?? -1;
  }
  for (let row = 0; row < around.length; row++) if (around[row] === unknown) around[row] = -1;
  return { around, innermost };
}
