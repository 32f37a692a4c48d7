import type { SharedRows } from './shared-model.ts';

/** The nearest prices of the shared rows that bound every plan: of the sign that the row's limits have, and no higher than its cost variables. */
export function boundingDuals(shared: SharedRows, duals: Float64Array): Float64Array {
  const lowest = Float64Array.from(shared.upper, (upper) => (Number.isFinite(upper) ? -Infinity : 0));
  const highest = Float64Array.from(shared.lower, (lower) => (Number.isFinite(lower) ? Infinity : 0));
  for (const { weight, entries } of shared.variables) {
    const row = entries.rows[0] ?? 0;
    const value = entries.values[0] ?? 0;
    if (value > 0) highest[row] = Math.min(highest[row] ?? 0, weight / value);
    if (value < 0) lowest[row] = Math.max(lowest[row] ?? 0, weight / value);
  }
  return duals.map((dual, row) => Math.min(highest[row] ?? 0, Math.max(lowest[row] ?? 0, dual)));
}

/** What every plan costs at least, when each learner's cheapest pattern costs that much at the duals (Lagrange). */
export function boundAt(shared: SharedRows, duals: Float64Array, cheapest: Float64Array): number {
  let bound = shared.offset;
  for (const cost of cheapest) bound += cost;
  duals.forEach((dual, row) => {
    if (dual > 0) bound += dual * (shared.lower[row] ?? 0);
    if (dual < 0) bound += dual * (shared.upper[row] ?? 0);
  });
  return bound;
}
