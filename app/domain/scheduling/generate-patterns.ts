import type { RelaxedSolution } from './engine.ts';
import type { Facts } from './facts.ts';
import { A_FEW_GROUPS, improveInGroups } from './improve-in-groups.ts';
import type { Master } from './master.ts';
import { createPatternSearch } from './pattern-search.ts';
import type { Pattern } from './patterns.ts';
import type { RestrictedMaster } from './restricted-master.ts';
import { wholeBound } from './search-run.ts';
import type { SearchRun, SharedPrices, Standing } from './search-run.ts';
import { boundingDuals } from './shared-prices.ts';

/** The prices that gave the best bound: with them, a plan costs at least `bound` plus what its patterns exceed their learners' cheapest. */
export interface Prices extends SharedPrices {
  candidateCosts: Float64Array;
  /** Cheapest pattern per learner (by position in the master's learners). */
  cheapest: Float64Array;
}

/** Of the way from the best prices known to those of the relaxed solution. */
const SMOOTH_STEP = 0.5;

/** Of what is left between cost and bound, what a round must add to the bound where rounds take long. */
const SLOW = 0.05;

const TOLERANCE = 1e-6;

/**
 * Column generation: solves the master on the patterns known, asks each learner for patterns that would lower it, and
 * repeats until there are none, or until rounds that take long raise the bound no more. Each round also gives a bound on every plan; the standing is updated on the way.
 */
export function generatePatterns(
  restricted: RestrictedMaster,
  first: Prices | null,
  standing: Standing,
  run: SearchRun,
): Prices | null {
  const { offset } = restricted.master.shared;
  let prices = first;
  let slowRounds = 0;
  while (!run.over()) {
    const solution = restricted.solve();
    if (!solution) break;
    const relaxedCost = wholeBound(solution.objective + offset);
    const step = takeStep(restricted, solution, prices, relaxedCost);
    prices = step.prices;
    const before = standing.bound;
    standing.bound = Math.max(standing.bound, wholeBound(prices.bound));
    if (prices.bound > (standing.prices?.bound ?? -Infinity)) standing.prices = prices;
    const changed = restricted.keepRounded(solution, prices.candidateCosts, standing);
    run.tell('relaxation', standing, changed);
    if (restricted.isLarge) improveInGroups(restricted.master, restricted.pool, prices, standing, run, A_FEW_GROUPS);
    const isSlow = standing.bound - before < SLOW * (standing.cost - standing.bound);
    slowRounds = isSlow && restricted.isLarge ? slowRounds + 1 : 0;
    if (slowRounds === 2) break;
    if (wholeBound(prices.bound) >= relaxedCost || standing.bound >= standing.cost || step.added === 0) break;
  }
  return prices;
}

/**
 * Adds patterns that lower the relaxed cost, found at prices between the best known and those of the relaxed solution
 * (smoothing, Wentges 1997), or at the latter when there are none; gives the best prices known then.
 */
function takeStep(restricted: RestrictedMaster, solution: RelaxedSolution, best: Prices | null, relaxedCost: number) {
  const { shared, learners } = restricted.master;
  const target = boundingDuals(shared, solution.rowDuals.subarray(learners.length));
  if (best) {
    const smoothed = best.duals.map((dual, row) => dual + SMOOTH_STEP * ((target[row] ?? 0) - dual));
    const found = restricted.price(solution, smoothed);
    best = better(best, found.prices);
    const added = wholeBound(best.bound) >= relaxedCost ? 0 : restricted.add(found.patterns);
    if (added > 0 || wholeBound(best.bound) >= relaxedCost) return { prices: best, added };
  }
  const found = restricted.price(solution, target);
  return { prices: better(best, found.prices), added: restricted.add(found.patterns) };
}

function better(known: Prices | null, found: Prices): Prices {
  return known && known.bound >= found.bound ? known : found;
}

/** All patterns within `margin` of their learners' cheapest under the prices; null when there are more than `most`. */
export function patternsWithin(
  facts: Facts,
  master: Master,
  { candidateCosts, cheapest }: Prices,
  margin: number,
  most: number,
): Pattern[] | null {
  const search = createPatternSearch(facts);
  const patterns: Pattern[] = [];
  for (const [row, learner] of master.learners.entries()) {
    const below = (cheapest[row] ?? 0) + margin + 2 * TOLERANCE;
    search({
      learner,
      candidateCost: (candidate) => candidateCosts[candidate.index] ?? 0,
      openCost: master.openPrice,
      below,
      found(pattern) {
        patterns.push(pattern);
        return patterns.length > most ? -Infinity : below;
      },
    });
    if (patterns.length > most) return null;
  }
  return patterns;
}
