import type { Facts } from './facts.ts';
import type { Master } from './master.ts';
import { createPatternSearch } from './pattern-search.ts';
import type { Pattern } from './patterns.ts';
import type { Priced, RestrictedMaster } from './restricted-master.ts';
import { wholeBound } from './search-run.ts';
import type { SearchRun, Standing } from './search-run.ts';

/** The prices that gave the best bound: with them, a plan costs at least `bound` plus what its patterns exceed their learners' cheapest. */
export interface Prices extends Pick<Priced, 'candidateCosts' | 'cheapest'> {
  bound: number;
}

const TOLERANCE = 1e-6;

/**
 * Column generation: solves the master on the patterns known, asks each learner for patterns that would lower it, and
 * repeats until there are none. Each round also gives a bound on every plan; the standing is updated on the way.
 */
export function generatePatterns(restricted: RestrictedMaster, standing: Standing, run: SearchRun): Prices | null {
  const { offset } = restricted.master.shared;
  let prices: Prices | null = null;
  while (!run.over()) {
    const solution = restricted.solve();
    if (!solution) break;
    const { candidateCosts, cheapest, patterns, slackInBound } = restricted.price(solution.rowDuals);
    const bound = offset + solution.objective + slackInBound;
    if (!prices || bound > prices.bound) prices = { candidateCosts, cheapest, bound };
    standing.bound = Math.max(standing.bound, wholeBound(prices.bound));
    if (bound > (standing.prices?.bound ?? -Infinity))
      standing.prices = { bound, duals: solution.rowDuals.slice(restricted.master.learners.length) };
    const changed = restricted.keepRounded(solution, candidateCosts, standing);
    run.tell('relaxation', standing, changed);
    const settled = wholeBound(prices.bound) >= wholeBound(solution.objective + offset);
    if (settled || standing.bound >= standing.cost || restricted.add(patterns) === 0) break;
  }
  return prices;
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
