import type { Cheapest, PatternFinder } from './cheapest-pattern.ts';
import { at } from './facts.ts';
import type { Facts } from './facts.ts';
import { pricesOf } from './stay-prices.ts';

/** A price for every clinic and week (clinic-major) and every wave; never negative. */
export interface Prices {
  weekly: Float64Array;
  waves: Float64Array;
}

/** Limits of the clinics' peaks. */
export interface PeakRange {
  low: Int32Array;
  high: Int32Array;
}

const BUSY = 0.75;

export function anyPeaks({ clinics }: Facts): PeakRange {
  return {
    low: Int32Array.from(clinics, ({ fixedPeak }) => fixedPeak),
    high: Int32Array.from(clinics, ({ most }) => most),
  };
}

/** What prices say: a bound on every plan, and each resident's cheapest pattern. */
export interface Evaluation {
  prices: Prices;
  bound: number;
  cheapest: Cheapest[];
}

/**
 * The Lagrangian bound. Given the prices, residents choose alone, and each clinic chooses its peak alone: up to it,
 * places in every week are sold at their prices. No plan costs less than the sum of both, peaks and distinct towns
 * included. Null when it was stopped, or when some resident has no window.
 */
export function evaluatePrices(
  facts: Facts,
  finder: PatternFinder,
  prices: Prices,
  peaks: PeakRange,
  over: () => boolean,
): Evaluation | null {
  const { weeks } = facts;
  const stayPrices = pricesOf(facts, prices.weekly, prices.waves);
  const cheapest: Cheapest[] = [];
  let bound = 0;
  for (const resident of facts.residents) {
    if (over()) return null;
    const found = finder.cheapest(resident, stayPrices);
    if (!found) return null;
    cheapest.push(found);
    bound += found.bound;
    // The fixed stays' weeks are sold too; their price is not in what the resident pays.
    for (const { clinic, from, weeks: length } of resident.fixed) {
      for (let week = from; week < from + length; week++) bound += prices.weekly[clinic * weeks + week] ?? 0;
    }
  }
  facts.clinics.forEach((_, clinic) => {
    bound += offerOf(facts, clinic, peaks, prices.weekly);
  });
  prices.waves.forEach((price, wave) => {
    bound -= price * at(facts.waves, wave);
  });
  return { prices, bound, cheapest };
}

/** The clinic's part of the bound: its cheapest peak, when its places up to it are sold. */
function offerOf(facts: Facts, clinic: number, peaks: PeakRange, weekly: Float64Array): number {
  const { weeks, weights } = facts;
  const { free } = at(facts.clinics, clinic);
  const base = clinic * weeks;
  let peak = peaks.low[clinic] ?? 0;
  let value = weights.peak * peak;
  for (let week = 0; week < weeks; week++) value -= (weekly[base + week] ?? 0) * Math.min(peak, free[week] ?? 0);
  for (const high = peaks.high[clinic] ?? 0; peak < high; peak++) {
    let slope = weights.peak;
    for (let week = 0; week < weeks; week++) if ((free[week] ?? 0) > peak) slope -= weekly[base + week] ?? 0;
    if (slope >= 0) break;
    value += slope;
  }
  return value;
}

/**
 * Prices to begin with: each clinic's peak price spread evenly over the weeks in which most residents are employed.
 * Where residents have time to spare, little can be added to them.
 */
export function firstPrices(facts: Facts): Prices {
  const { weeks, clinics, residents, weights } = facts;
  const employed = new Float64Array(weeks);
  for (const { windows } of residents) {
    const { from, to } = windows[0] ?? { from: 0, to: 0 };
    for (let week = from; week < to; week++) employed[week] = (employed[week] ?? 0) + 1;
  }
  const most = employed.reduce((highest, count) => Math.max(highest, count), 0);
  const busy = employed.reduce((count, here) => count + (here > 0 && here >= BUSY * most ? 1 : 0), 0);
  const price = Float64Array.from(employed, (here) => (here > 0 && here >= BUSY * most ? weights.peak / busy : 0));
  return {
    weekly: Float64Array.from({ length: clinics.length * weeks }, (_, index) => price[index % weeks] ?? 0),
    waves: new Float64Array(facts.waves.length),
  };
}
