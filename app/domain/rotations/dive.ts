import { addCheapest } from './generate-patterns.ts';
import type { GrowingMaster } from './generate-patterns.ts';
import type { Pattern } from './pattern.ts';
import type { Run } from './run.ts';

const NEARLY_WHOLE = 0.8;
const ROUNDS_BETWEEN = 3;

/**
 * A plan near the relaxed master: settles the residents whose pattern is nearly whole (at least one), lets the others
 * find patterns for what is left, and goes on until all are settled. The master must have a row for every single week.
 */
export function dive(run: Run, growing: GrowingMaster): void {
  const { relaxation, master } = growing;
  const base = master.firstPattern;
  const settled = new Map<number, number>();
  while (settled.size < run.facts.residents.length) {
    const values = solveForOthers(run, growing, settled);
    if (!values) break;
    for (const [resident, index] of nearlyWhole(run, base, values, settled)) {
      settled.set(resident, index);
      relaxation.limitColumn(base + index, 1, Infinity);
    }
  }
  for (const index of settled.values()) relaxation.limitColumn(base + index, 0, Infinity);
  if (settled.size < run.facts.residents.length) return;
  const patterns = [...settled].sort(([a], [b]) => a - b).flatMap(([, index]) => run.pool.all[index] ?? []);
  run.offer(patterns, 'improving');
}

function solveForOthers(run: Run, growing: GrowingMaster, settled: ReadonlyMap<number, number>): Float64Array | null {
  const others = run.facts.residents.flatMap(({ index }) => (settled.has(index) ? [] : [index]));
  for (let round = 0; !run.over(); round++) {
    const solution = growing.relaxation.solve(run.limits());
    if (!solution) return null;
    if (round >= ROUNDS_BETWEEN || !addCheapest(run, growing, solution.rowDuals, others)) return solution.columnValues;
  }
  return null;
}

/** Residents to settle, each with the pool's index of the pattern. */
function nearlyWhole(
  run: Run,
  base: number,
  values: Float64Array,
  settled: ReadonlyMap<number, number>,
): Map<number, number> {
  const chosen = new Map<number, number>();
  let most: { share: number; pattern: Pattern; index: number } | null = null;
  run.pool.all.forEach((pattern, index) => {
    if (settled.has(pattern.resident)) return;
    const share = values[base + index] ?? 0;
    if (share > NEARLY_WHOLE) chosen.set(pattern.resident, index);
    if (!most || share > most.share) most = { share, pattern, index };
  });
  if (chosen.size === 0 && most) {
    const { pattern, index } = most as { pattern: Pattern; index: number };
    chosen.set(pattern.resident, index);
  }
  return chosen;
}
