import { binomialAtLeast, logFactorial } from './binomial.ts';

/** Half of what a 95 % interval leaves out. */
const TAIL = 0.025;
const NORMAL_95 = 1.96;
const HALVINGS = 60;

export interface Interval {
  lower: number;
  upper: number;
}

/** The probability of at most `most` events where `mean` are expected (the Poisson distribution). */
export function poissonAtMost(most: number, mean: number): number {
  if (mean <= 0) return 1;
  let term = Math.exp(most * Math.log(mean) - mean - logFactorial(most));
  let sum = term;
  for (let count = most; count > 0; count -= 1) {
    term *= count / mean;
    sum += term;
  }
  return Math.min(1, sum);
}

/** The exact 95 % interval of the expected number of events where `count` were seen (Garwood, Biometrika 1936). */
export function countInterval(count: number): Interval {
  const most = count + 10 * Math.sqrt(count + 1) + 10;
  return {
    lower: count === 0 ? 0 : solve(0, count, (mean) => 1 - poissonAtMost(count - 1, mean) > TAIL),
    upper: solve(count, most, (mean) => poissonAtMost(count, mean) < TAIL),
  };
}

/** Events in an exposure, such as falls in bed-days. */
export interface Observed {
  events: number;
  exposure: number;
}

export interface Ratio extends Interval {
  ratio: number;
}

/**
 * The rate of `a` divided by that of `b`, with its exact 95 % interval: given the sum, the events of `a` are binomial
 * (Clopper and Pearson, Biometrika 1934). Infinite where `b` had no events; nothing is said where neither had.
 */
export function rateRatio(a: Observed, b: Observed): Ratio {
  const all = a.events + b.events;
  const toRatio = (share: number) => (share >= 1 ? Infinity : (share / (1 - share)) * (b.exposure / a.exposure));
  const lower = a.events === 0 ? 0 : solve(0, 1, (share) => binomialAtLeast(all, share, a.events) > TAIL);
  const upper = b.events === 0 ? 1 : solve(0, 1, (share) => 1 - binomialAtLeast(all, share, a.events + 1) < TAIL);
  return { ratio: a.events / a.exposure / (b.events / b.exposure), lower: toRatio(lower), upper: toRatio(upper) };
}

/** Before and after in one ward. */
export interface BeforeAfter {
  before: Observed;
  after: Observed;
}

/**
 * How much more or less the rate changed in one ward than in another: the ratio of their ratios, with a 95 % interval by
 * the normal distribution of its logarithm. Half an event is added to each count where one is nought (Haldane 1956).
 */
export function ratioOfRatios(treated: BeforeAfter, control: BeforeAfter): Ratio {
  const observed = [treated.after, treated.before, control.after, control.before] as const;
  const added = observed.some(({ events }) => events === 0) ? 0.5 : 0;
  const rates = observed.map(({ events, exposure }) => (events + added) / exposure);
  const [after = NaN, before = NaN, controlAfter = NaN, controlBefore = NaN] = rates;
  const middle = Math.log(after / before) - Math.log(controlAfter / controlBefore);
  const error = Math.sqrt(observed.reduce((sum, { events }) => sum + 1 / (events + added), 0));
  return {
    ratio: Math.exp(middle),
    lower: Math.exp(middle - NORMAL_95 * error),
    upper: Math.exp(middle + NORMAL_95 * error),
  };
}

/** Where something that is not so at `from` and is so at `to` begins to be. */
function solve(from: number, to: number, isPast: (value: number) => boolean): number {
  let [low, high] = [from, to];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (isPast(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
