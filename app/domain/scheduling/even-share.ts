import type { Facts } from './facts.ts';
import { freePlaces } from './slots.ts';

const cache = new WeakMap<Facts, Float64Array>();

/**
 * The learners each unit would have in each period (unit x periods + period) if all units were filled to the same degree,
 * rounded up. A unit's places in a period are its scarcest week; units without a stated capacity have no share (Infinity).
 */
export function evenShares(facts: Facts): Float64Array {
  const known = cache.get(facts);
  if (known) return known;
  const { problem, periods } = facts;
  const free = freePlaces(problem);
  const weeks = periods.map((period) => [
    ...new Set(problem.demands.filter((demand) => demand.periodId === period).flatMap((demand) => demand.weeks)),
  ]);
  const shares = new Float64Array(facts.units.length * periods.length).fill(Infinity);
  const totals = periods.map(() => 0);
  for (const resource of problem.resources) {
    const [unitId, second] = resource.unitIds;
    const unit = facts.unitIndex.get(unitId ?? '');
    if (resource.kind !== 'unit_total' || unit === undefined || second !== undefined) continue;
    weeks.forEach((ofPeriod, period) => {
      const places = Math.min(...ofPeriod.map((week) => free(resource, week)));
      shares[unit * periods.length + period] = places;
      totals[period] = (totals[period] ?? 0) + places;
    });
  }
  const wanted = periods.map((period) => problem.demands.filter((demand) => demand.periodId === period).length);
  for (let cell = 0; cell < shares.length; cell++) {
    const period = cell % periods.length;
    const degree = Math.min(1, (wanted[period] ?? 0) / Math.max(1, totals[period] ?? 0));
    const places = shares[cell] ?? Infinity;
    if (places !== Infinity) shares[cell] = Math.ceil(places * degree - 1e-9);
  }
  cache.set(facts, shares);
  return shares;
}
