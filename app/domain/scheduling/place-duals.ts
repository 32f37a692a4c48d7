import type { Facts } from './facts.ts';
import type { AskedPlace } from './one-more-place.ts';
import type { SharedPrices } from './search-run.ts';
import { buildSharedRows } from './shared-model.ts';

/**
 * What one more place is worth at the prices of the relaxed problem: the bound falls by no more than the prices of the
 * rows that the place adds to. To the unit's even share that is one at most, since a share grows by no more than a place
 * does. Infinity for all when there are no prices.
 */
export function pricesOfPlaces(facts: Facts, prices: SharedPrices | null): (place: AskedPlace) => number {
  if (!prices) return () => Infinity;
  // Rows beside the flow bind learners to each other, and what they share beyond a unit: its places add nothing to them.
  const { lower, candidates, flow } = buildSharedRows(facts);
  const isOfUnit = (row: number) => lower[row] === -Infinity && row < (flow?.rows ?? lower.length);
  const rowsOf = new Map<number, Set<number>>();
  for (const { index, cell } of facts.candidates) {
    const rows = rowsOf.get(cell) ?? new Set();
    for (const row of candidates[index]?.rows ?? []) if (isOfUnit(row)) rows.add(row);
    rowsOf.set(cell, rows);
  }
  return ({ unitId, periodId }) => {
    const unit = facts.unitIndex.get(unitId) ?? -1;
    const rows = rowsOf.get(unit * facts.periods.length + (facts.periodIndex.get(periodId) ?? 0)) ?? [];
    return [...rows].reduce((sum, row) => sum + Math.max(0, -(prices.duals[row] ?? 0)), 0);
  };
}
