import { excessOf, solveOver } from './choose-patterns.ts';
import type { Facts } from './facts.ts';
import type { Prices } from './generate-patterns.ts';
import { patternsWithin } from './generate-patterns.ts';
import type { Master } from './master.ts';
import type { Pattern } from './patterns.ts';
import { wholeBound } from './search-run.ts';
import type { SearchRun, Standing } from './search-run.ts';

/** Narrower ones seldom hold a better plan, wider ones are slow; the first that does not hold too many is taken. */
const FIRST_MARGINS = [4, 2, 1, 0];
/** The solver looks up neither at its time nor at a wish to stop while it reads a program, which takes seconds of more. */
const MOST_PATTERNS = 40_000;
/** Few hold a better plan soon or not at all: what they do not give at once is left to the proof. */
const FEW_PER_LEARNER = [3, 6];
const FEW_NODES = 200;

/**
 * Closes the gap. A plan that beats the best so far consists of patterns within the gap of their learners' cheapest, so
 * solving over those alone proves the optimum. Starts with a narrow margin: what it cannot improve there raises the
 * bound by the margin.
 */
export function proveOrImprove(
  facts: Facts,
  master: Master,
  pool: readonly Pattern[],
  prices: Prices,
  standing: Standing,
  run: SearchRun,
): void {
  const narrower = [...FIRST_MARGINS];
  let margin = narrower.shift() ?? 0;
  while (!run.over()) {
    const gap = Math.max(0, standing.cost - 1 - prices.bound);
    if (wholeBound(prices.bound) >= standing.cost || standing.bound >= standing.cost) {
      standing.bound = standing.cost;
      return;
    }
    const width = Math.min(margin, gap);
    const within = patternsWithin(facts, master, prices, width, MOST_PATTERNS);
    if (!within) {
      const next = narrower.shift();
      if (next === undefined) {
        if (!run.over()) solveOver(master, [...pool], standing, run, 'improving');
        return;
      }
      margin = next;
      continue;
    }
    narrower.length = 0;
    const finished = solveOver(master, within, standing, run, width >= gap ? 'proving' : 'improving');
    if (!finished) return;
    const proven = width >= gap ? standing.cost : wholeBound(prices.bound + width);
    standing.bound = Math.min(standing.cost, Math.max(standing.bound, proven));
    run.tell('proving', standing, false);
    margin = 3 * margin + 1;
  }
}

/** Looks for a better plan among the known patterns that cost least by the prices, a few per learner and then more. */
export function improveOver(
  master: Master,
  pool: readonly Pattern[],
  prices: Prices,
  standing: Standing,
  run: SearchRun,
): void {
  const excess = new Map(pool.map((pattern) => [pattern, excessOf(master, prices, pattern)]));
  const near = pool.toSorted((a, b) => (excess.get(a) ?? 0) - (excess.get(b) ?? 0));
  for (const perLearner of FEW_PER_LEARNER) {
    if (run.over() || standing.bound >= standing.cost) return;
    const gap = standing.cost - prices.bound;
    const few = near
      .slice(0, perLearner * master.learners.length)
      .filter((pattern) => (excess.get(pattern) ?? 0) < gap);
    solveOver(master, few, standing, run, 'improving', FEW_NODES);
  }
}
