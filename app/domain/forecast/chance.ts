import type { Random } from '../shared/random.ts';

/** How many of `count` independent trials succeed, each with `probability`; exact, by the gaps between successes (Devroye 1986, X.4.3). */
export function binomial(random: Random, count: number, probability: number): number {
  if (count <= 0 || probability <= 0) return 0;
  if (probability >= 1) return count;
  if (probability > 0.5) return count - binomial(random, count, 1 - probability);
  const scale = Math.log1p(-probability);
  let successes = 0;
  for (let at = gap(random, scale); at <= count; at += gap(random, scale)) successes += 1;
  return successes;
}

function gap(random: Random, scale: number): number {
  return Math.floor(Math.log(1 - random.next()) / scale) + 1;
}

/** A number from Beta(a, b), in [0, 1]. */
export function beta(random: Random, a: number, b: number): number {
  const first = gamma(random, a);
  const sum = first + gamma(random, b);
  return sum > 0 ? first / sum : 0;
}

/** A number from Gamma(shape, 1), by Marsaglia and Tsang 2000. */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random.next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A whole number from Poisson(mean), by counting arrivals. */
export function poisson(random: Random, mean: number): number {
  let count = -1;
  for (let at = 0; at <= mean; at -= Math.log(1 - random.next())) count += 1;
  return count;
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** The smallest value that at least the share `q` of the sorted values do not exceed; 0 of none. */
export function quantile(sorted: ArrayLike<number>, q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
}
