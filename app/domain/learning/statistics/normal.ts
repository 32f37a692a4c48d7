const TAIL = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];

export function normalDensity(value: number): number {
  return Math.exp(-(value ** 2) / 2) / Math.sqrt(2 * Math.PI);
}

/** Share of the normal distribution at or below a value, to 7.5e-8 (Abramowitz and Stegun 1964, 26.2.17). */
export function normalShare(value: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(value));
  const above = normalDensity(value) * t * polynomial(TAIL, t);
  return value < 0 ? above : 1 - above;
}

const MIDDLE = [
  [3.387132717, 50.434271938, 159.29113202, 59.10937472],
  [1, 17.895169469, 78.757757664, 67.1875636],
] as const;
const OUTER = [
  [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103],
  [1, 0.7370016425, 0.12021132975],
] as const;
const OUTERMOST = [
  [6.657905115, 3.081226386, 0.42868294337, 0.017337203997],
  [1, 0.24197894225, 0.012258202635],
] as const;

/** The value that a share of the normal distribution lies below: about 7 digits (Wichura 1988, AS 241, PPND7). */
export function normalQuantile(share: number): number {
  const fromMiddle = share - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * ratio(MIDDLE, 0.180625 - fromMiddle ** 2);
  const radius = Math.sqrt(-Math.log(Math.min(share, 1 - share)));
  const size = radius <= 5 ? ratio(OUTER, radius - 1.6) : ratio(OUTERMOST, radius - 5);
  return fromMiddle < 0 ? -size : size;
}

function ratio([above, below]: readonly [readonly number[], readonly number[]], at: number): number {
  return polynomial(above, at) / polynomial(below, at);
}

/** Coefficients from the constant upward. */
function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}
