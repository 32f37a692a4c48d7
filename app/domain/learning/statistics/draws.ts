import type { Random } from '../../shared/random.ts';

/** A draw from the normal distribution of mean 0 and standard deviation 1 (Box and Muller 1958). */
export function drawNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}
