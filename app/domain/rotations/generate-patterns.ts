import type { Relaxation } from '../scheduling/engine.ts';
import { at } from './facts.ts';
import type { Facts } from './facts.ts';
import { evaluatePrices } from './lagrangian.ts';
import type { Evaluation, PeakRange, Prices } from './lagrangian.ts';
import { patternColumn, pricesOfDuals } from './master.ts';
import type { Master } from './master.ts';
import type { Pattern } from './pattern.ts';
import type { Run } from './run.ts';
import { pricesOf } from './stay-prices.ts';

/** A relaxed master that grows. */
export interface GrowingMaster {
  /** The run's facts, or those of a node of a search tree. */
  facts: Facts;
  master: Master;
  relaxation: Relaxation;
  peaks: PeakRange;
  /** Patterns of the pool that are columns already. */
  columns: number;
  /** Patterns (by their index in the pool) that the node does not allow. */
  closed: Set<number>;
}

export interface Round {
  evaluation: Evaluation;
  /** The relaxed master's objective and values, the peaks' first. */
  objective: number;
  values: Float64Array;
  /** Whether the relaxation over all patterns, not only those known, is solved. */
  settled: boolean;
}

/** How far from the master's own prices towards the best known the patterns are asked for, at first. */
const INWARD = 0.3;
const LEAST_INWARD = 0.08;
const TOLERANCE = 1e-6;

/**
 * One round of column generation: solves the master, asks every resident at prices between the master's and the best
 * known (Wentges' smoothing: the master's own swing wildly), and adds what would lower the master. When that finds
 * nothing, asks closer to the master's prices. Null when it was stopped.
 */
export function generateRound(run: Run, growing: GrowingMaster, best: Evaluation): Round | null {
  const { master, relaxation, peaks } = growing;
  const solution = relaxation.solve(run.limits());
  if (!solution) return null;
  const own = pricesOfDuals(master, solution.rowDuals);
  let evaluation = best;
  let inward = INWARD;
  for (;;) {
    const asked = evaluatePrices(growing.facts, run.finder, between(best.prices, own, inward), peaks, run.over);
    if (!asked) return null;
    if (asked.bound > evaluation.bound) evaluation = asked;
    const fresh = asked.cheapest.flatMap(({ met }) =>
      met.filter((pattern) => reducedCost(run, own, solution.rowDuals, pattern) < -TOLERANCE && run.pool.add(pattern)),
    );
    const settled = solution.objective - evaluation.bound < TOLERANCE * (1 + Math.abs(solution.objective));
    if (fresh.length > 0 || inward === 0 || settled) {
      addColumns(run, growing);
      const done = fresh.length === 0 || settled;
      return { evaluation, objective: solution.objective, values: solution.columnValues, settled: done };
    }
    inward = inward < LEAST_INWARD ? 0 : inward / 2;
  }
}

/** Makes columns of all patterns that have come to the pool. */
export function addColumns({ pool }: Run, growing: GrowingMaster): void {
  const fresh = pool.all.slice(growing.columns);
  growing.columns = pool.all.length;
  if (fresh.length > 0) growing.relaxation.add(fresh.map((pattern) => patternColumn(growing.master, pattern)));
}

function between(best: Prices, own: Prices, inward: number): Prices {
  const mix = (a: Float64Array, b: Float64Array) =>
    Float64Array.from(a, (value, index) => inward * value + (1 - inward) * (b[index] ?? 0));
  return { weekly: mix(best.weekly, own.weekly), waves: mix(best.waves, own.waves) };
}

/** Adds the cheapest patterns of some residents at the master's prices; false when none would lower it, or stopped. */
export function addCheapest(
  run: Run,
  growing: GrowingMaster,
  duals: Float64Array,
  residents: readonly number[],
): boolean {
  const own = pricesOfDuals(growing.master, duals);
  const prices = pricesOf(run.facts, own.weekly, own.waves);
  let fresh = 0;
  for (const resident of residents) {
    if (run.over()) return false;
    const met = run.finder.cheapest(at(growing.facts.residents, resident), prices)?.met ?? [];
    for (const pattern of met) {
      if (reducedCost(run, own, duals, pattern) < -TOLERANCE && run.pool.add(pattern)) fresh++;
    }
  }
  addColumns(run, growing);
  return fresh > 0;
}

function reducedCost({ facts }: Run, prices: Prices, duals: Float64Array, pattern: Pattern): number {
  return pricedCost(facts.weeks, prices, pattern, waveOf(facts.residents, pattern)) - (duals[pattern.resident] ?? 0);
}

function waveOf(residents: Run['facts']['residents'], { resident, window }: Pattern): number {
  return at(residents, resident).windows[window]?.wave ?? -1;
}

/** A pattern's cost with the prices of its weeks. */
function pricedCost(weeks: number, prices: Prices, pattern: Pattern, wave: number): number {
  let cost = pattern.cost + (wave < 0 ? 0 : (prices.waves[wave] ?? 0));
  for (const { clinic, from, weeks: length } of pattern.stays) {
    const base = clinic * weeks;
    for (let week = base + from; week < base + from + length; week++) cost += prices.weekly[week] ?? 0;
  }
  return cost;
}
