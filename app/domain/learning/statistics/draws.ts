import type { Random } from '../../shared/random.ts';

/** A draw from the normal distribution of mean 0 and standard deviation 1 (Box and Muller 1958). */
export function drawNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}

/** The least, the likeliest and the greatest value: what can often be said of something that nobody has measured. */
export interface Triangle {
  low: number;
  likely: number;
  high: number;
}

/** A draw from the triangular distribution. */
export function drawTriangular(random: Random, triangle: Triangle): number {
  return triangularAt(random.next(), triangle);
}

/** The value that the share `at` of the triangular distribution lies below. */
export function triangularAt(at: number, { low, likely, high }: Triangle): number {
  if (high <= low) return low;
  const turn = (likely - low) / (high - low);
  return at < turn
    ? low + Math.sqrt(at * (high - low) * (likely - low))
    : high - Math.sqrt((1 - at) * (high - low) * (high - likely));
}

/** How many of `count` come about when each has the same probability: a draw from the binomial distribution. */
export function drawBinomial(random: Random, count: number, probability: number): number {
  let events = 0;
  for (let one = 0; one < count; one++) if (random.chance(probability)) events++;
  return events;
}

/** A count round `expected`: a draw from the Poisson distribution, by Knuth's product of uniforms (small means only). */
export function drawPoisson(random: Random, expected: number): number {
  const end = Math.exp(-expected);
  let events = -1;
  for (let product = 1; product > end; product *= random.next()) events++;
  return events;
}
