/**
 * The share of `count` that the binomial distribution with probability `share` lies below in the part `at` of all cases,
 * with the exact distribution interpolated between whole numbers so that the limit moves smoothly with `count`
 * (Spiegelhalter, Statistics in Medicine 2005;24:1185-202, appendix). `share` between 0 and 1, not at either end; below
 * zero nothing is left, so no limit is lower.
 */
export function binomialLimit(count: number, share: number, at: number): number {
  const odds = Math.log(share / (1 - share));
  let logChance = count * Math.log(1 - share);
  let events = 0;
  let chance = Math.exp(logChance);
  let below = chance;
  while (below <= at && events < count) {
    logChance += Math.log((count - events) / (events + 1)) + odds;
    events++;
    chance = Math.exp(logChance);
    below += chance;
  }
  return Math.max(0, (events - (below - at) / chance) / count);
}
