import type { Facts } from './facts.ts';
import { costOfChoice, reducedCosts } from './master.ts';
import type { Master } from './master.ts';
import { createPatternSearch } from './pattern-search.ts';
import type { Pattern } from './patterns.ts';
import { roundToPlan } from './round-to-plan.ts';
import type { SearchRun, Standing } from './search-run.ts';

const NEAR_CHEAPEST = 12;
const MOST_PER_LEARNER = 10;

/**
 * Patterns to begin with: those close to each learner's cheapest when places are paid for at the given duals of the
 * shared rows, and a plan made of such patterns, which becomes the standing if it is better.
 */
export function firstPatterns(
  facts: Facts,
  master: Master,
  duals: Float64Array | null,
  standing: Standing,
  run: SearchRun,
): Pattern[] {
  if (!duals) return [];
  const plan = planNear(facts, master, duals, []);
  const cost = costOfChoice(master, plan);
  if (cost < standing.cost) {
    Object.assign(standing, { patterns: plan, cost });
    run.tell('first_plan', standing, true);
  }
  const candidateCosts = costsAt(facts, master, duals);
  return [...plan, ...master.learners.flatMap((learner) => nearCheapest(facts, master, learner, candidateCosts))];
}

/** A legal plan that keeps the given patterns where they fit together, and fills in what is cheapest at the duals. */
export function planNear(facts: Facts, master: Master, duals: Float64Array, patterns: readonly Pattern[]): Pattern[] {
  const kept = patterns.map((pattern) => ({ pattern, share: 1 }));
  return roundToPlan(facts, master, costsAt(facts, master, duals), kept);
}

function costsAt(facts: Facts, master: Master, duals: Float64Array): Float64Array {
  const base = master.learners.length;
  const rowDuals = new Float64Array(base + duals.length);
  rowDuals.set(duals, base);
  return reducedCosts(facts, master, rowDuals);
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
