const SMALL = 10;

/** The natural logarithm of n factorial, to about 1e-10 (Stirling's series from 10 on). */
export function logFactorial(n: number): number {
  if (n < SMALL) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}

/** The probability that at least `least` of `trials` happen, each with `probability` (the binomial distribution). */
export function binomialAtLeast(trials: number, probability: number, least: number): number {
  if (least <= 0) return 1;
  if (least > trials || probability <= 0) return 0;
  if (probability >= 1) return 1;
  const ways = logFactorial(trials) - logFactorial(least) - logFactorial(trials - least);
  let term = Math.exp(ways + least * Math.log(probability) + (trials - least) * Math.log(1 - probability));
  let sum = term;
  for (let count = least; count < trials; count += 1) {
    term *= ((trials - count) / (count + 1)) * (probability / (1 - probability));
    sum += term;
    if (term < sum * 1e-12 && count > trials * probability) break;
  }
  return Math.min(1, sum);
}

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
