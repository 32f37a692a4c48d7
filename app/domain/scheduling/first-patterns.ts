import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import type { FirstPrices } from './first-prices.ts';
import type { Prices } from './generate-patterns.ts';
import { costOfChoice, reducedCosts } from './master.ts';
import type { Master } from './master.ts';
import { createPatternSearch } from './pattern-search.ts';
import { isLegal, patternOf } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import { roundToPlan } from './round-to-plan.ts';
import { wholeBound } from './search-run.ts';
import type { SearchRun, Standing } from './search-run.ts';
import { boundAt, boundingDuals } from './shared-prices.ts';

const NEAR_CHEAPEST = 12;
const MOST_PER_LEARNER = 10;

/**
 * Patterns to begin with: those close to each learner's cheapest when places are paid for at the given prices, and a plan
 * near the relaxed one, which becomes the standing if it is better. The prices bound every plan.
 */
export function firstPatterns(
  facts: Facts,
  master: Master,
  first: FirstPrices,
  standing: Standing,
  run: SearchRun,
): { patterns: Pattern[]; prices: Prices } {
  const { shared, learners } = master;
  const duals = boundingDuals(shared, first.duals);
  const candidateCosts = reducedCosts(facts, shared, duals);
  const chosen = learners.flatMap((learner) => chosenBy(facts, learner, first.shares) ?? []);
  const plan = planNear(facts, master, duals, chosen);
  const cost = costOfChoice(master, plan);
  if (cost < standing.cost) Object.assign(standing, { patterns: plan, cost });
  const cheapest = new Float64Array(learners.length);
  const patterns = [...chosen, ...plan];
  learners.forEach((learner, row) => {
    const near = nearCheapest(facts, master, learner, candidateCosts);
    cheapest[row] = near.cheapest;
    patterns.push(...near.patterns);
  });
  const bound = boundAt(shared, duals, cheapest);
  const prices = { bound, duals, candidateCosts, cheapest };
  if (bound > (standing.prices?.bound ?? -Infinity)) standing.prices = prices;
  standing.bound = Math.max(standing.bound, wholeBound(bound));
  run.tell('first_plan', standing, true);
  return { patterns, prices };
}

/** What a relaxed plan chooses for the learner, when it is one legal pattern for the most part. */
function chosenBy(facts: Facts, learner: number, shares: Float64Array): Pattern | null {
  const candidates = at(facts.learners, learner).demands.flatMap((demand) =>
    mostly(at(facts.demands, demand).candidates, shares),
  );
  return isLegal(facts, learner, candidates) ? patternOf(facts, learner, candidates) : null;
}

function mostly(candidates: readonly Candidate[], shares: Float64Array): Candidate[] {
  return candidates.filter(({ index }) => (shares[index] ?? 0) > 0.5);
}

/** A legal plan that keeps the given patterns where they fit together, and fills in what is cheapest at the duals. */
export function planNear(facts: Facts, master: Master, duals: Float64Array, patterns: readonly Pattern[]): Pattern[] {
  const kept = patterns.map((pattern) => ({ pattern, share: 1 }));
  return roundToPlan(facts, master, reducedCosts(facts, master.shared, duals), kept);
}

function nearCheapest(facts: Facts, master: Master, learner: number, candidateCosts: Float64Array) {
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
  return { cheapest, patterns };
}
