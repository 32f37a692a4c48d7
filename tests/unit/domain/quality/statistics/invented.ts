import type { Random } from '#app/domain/shared/random.ts';

/** What so many respondents say of a theme of three questions with five steps each. */
export function respondents(random: Random, n: number, level: number): { n: number; mean: number; sd: number } {
  const scores = Array.from({ length: n }, () => score(level + 0.8 * normal(random)));
  const mean = scores.reduce((total, one) => total + one, 0) / n;
  const squares = scores.reduce((total, one) => total + (one - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}

function score(value: number): number {
  return Math.min(5, Math.max(1, Math.round(3 * value) / 3));
}

/** Standard normal: G. E. P. Box, M. E. Muller (1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
