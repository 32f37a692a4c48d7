import type { SectorNeed } from './problem.ts';

/**
 * How many needs no plan can meet, because the periods do not allow the sectors: total needs less the largest matching
 * of needs to periods. Such needs are reported, but do not stop a plan.
 */
export function unavoidablyUnmet(needs: readonly SectorNeed[], allowedSectors: readonly string[][]): number {
  const wanted = needs.flatMap(({ sector, count }) => Array.from({ length: count }, () => sector));
  const takenBy = allowedSectors.map(() => -1);
  function assign(need: number, tried: Set<number>): boolean {
    for (const [period, allowed] of allowedSectors.entries()) {
      if (tried.has(period) || !allowed.includes(wanted[need] ?? '')) continue;
      tried.add(period);
      const holder = takenBy[period] ?? -1;
      if (holder < 0 || assign(holder, tried)) {
        takenBy[period] = need;
        return true;
      }
    }
    return false;
  }
  let met = 0;
  for (const need of wanted.keys()) if (assign(need, new Set())) met++;
  return wanted.length - met;
}
