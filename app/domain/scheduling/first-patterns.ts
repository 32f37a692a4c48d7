import type { Facts } from './facts.ts';
import { firstPrices } from './first-prices.ts';
import { independentStart } from './independent-start.ts';
import { costOfChoice, reducedCosts } from './master.ts';
import type { Master } from './master.ts';
import { createPatternSearch } from './pattern-search.ts';
import type { Pattern } from './patterns.ts';
import { roundToPlan } from './round-to-plan.ts';
import { wholeBound } from './search-run.ts';
import type { SearchRun, Standing } from './search-run.ts';

const NEAR_CHEAPEST = 12;
const MOST_PER_LEARNER = 10;

/**
 * Patterns to begin with: those close to each learner's cheapest when places are paid for at first prices, and a plan
 * made of such patterns, which becomes the standing if it is better.
 */
export function firstPatterns(facts: Facts, master: Master, standing: Standing, run: SearchRun): Pattern[] {
  const independent = independentStart(facts, master);
  if (independent) standing.bound = Math.max(standing.bound, wholeBound(independent.bound));
  const duals = independent?.duals ?? firstPrices(facts, master, run);
  if (!duals) return [];
  const base = master.learners.length;
  const rowDuals = new Float64Array(base + duals.length);
  rowDuals.set(duals, base);
  const candidateCosts = reducedCosts(facts, master, rowDuals);
  const legal = (independent?.patterns ?? []).map((pattern) => ({ pattern, share: 1 }));
  const plan = roundToPlan(facts, master, candidateCosts, legal);
  const cost = costOfChoice(master, plan);
  if (cost < standing.cost) {
    Object.assign(standing, { patterns: plan, cost });
    run.tell('first_plan', standing, true);
  }
  if (standing.bound >= standing.cost) return plan;
  return [...plan, ...master.learners.flatMap((learner) => nearCheapest(facts, master, learner, candidateCosts))];
}

function nearCheapest(facts: Facts, master: Master, learner: number, candidateCosts: Float64Array): Pattern[] {
  const search = createPatternSearch(facts);
  const common = {
    learner,
    candidateCost: ({ index }: { index: number }) => candidateCosts[index] ?? 0,
    openCost: master.openPrice,
  };
  let cheapest = Infinity;
  search({ ...common, below: Infinity, found: (_, value) => (cheapest = value) });
  const patterns: Pattern[] = [];
  const below = cheapest + NEAR_CHEAPEST;
  search({
    ...common,
    below,
    found: (pattern) => (patterns.push(pattern) < MOST_PER_LEARNER ? below : -Infinity),
  });
  return patterns;
}
