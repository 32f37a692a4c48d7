import type { Facts } from './facts.ts';
import { costOfChoice, masterProgram, patternColumn, reducedCosts } from './master.ts';
import type { Master } from './master.ts';
import { createPatternSearch } from './pattern-search.ts';
import { patternKey } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import { roundToPlan } from './round-to-plan.ts';
import { wholeBound } from './search-run.ts';
import type { SearchRun, Standing } from './search-run.ts';

/** The prices that gave the best bound: with them, a plan costs at least `bound` plus what its patterns exceed their learners' cheapest. */
export interface Prices {
  candidateCosts: Float64Array;
  /** Cheapest pattern per learner (by position in the master's learners). */
  cheapest: Float64Array;
  bound: number;
}

export interface Generated {
  pool: Pattern[];
  prices: Prices | null;
}

const PATTERNS_PER_LEARNER = 3;
const TOLERANCE = 1e-6;

/**
 * Column generation: solves the master on the patterns known, asks each learner for patterns that would lower it, and
 * repeats until there are none. Each round also gives a bound on every plan; the standing is updated on the way.
 */
export function generatePatterns(
  facts: Facts,
  master: Master,
  first: readonly Pattern[],
  standing: Standing,
  run: SearchRun,
): Generated {
  const pool = [...new Map(first.map((pattern) => [patternKey(pattern), pattern])).values()];
  const known = new Set(pool.map(patternKey));
  const search = createPatternSearch(facts);
  const relaxation = run.engine.relax(masterProgram(master, pool));
  let prices: Prices | null = null;
  try {
    while (!run.over()) {
      const solution = relaxation.solve(run.limits());
      if (!solution) break;
      const priced = priceLearners(facts, master, solution.rowDuals, search);
      const bound = master.shared.offset + solution.objective + priced.slackInBound;
      if (!prices || bound > prices.bound) {
        prices = { candidateCosts: priced.candidateCosts, cheapest: priced.cheapest, bound };
      }
      standing.bound = Math.max(standing.bound, wholeBound(prices.bound));
      const changed = keepRounded(facts, master, pool, solution.columnValues, priced.candidateCosts, standing);
      run.tell('relaxation', standing, changed);
      const fresh = priced.patterns.filter((pattern) => !known.has(patternKey(pattern)));
      const settled = wholeBound(prices.bound) >= wholeBound(solution.objective + master.shared.offset);
      if (fresh.length === 0 || settled || standing.bound >= standing.cost) break;
      for (const pattern of fresh) known.add(patternKey(pattern));
      pool.push(...fresh);
      relaxation.add(fresh.map((pattern) => patternColumn(master, pattern)));
    }
  } finally {
    relaxation.close();
  }
  return { pool, prices };
}

function priceLearners(
  facts: Facts,
  master: Master,
  rowDuals: Float64Array,
  search: ReturnType<typeof createPatternSearch>,
) {
  const candidateCosts = reducedCosts(facts, master, rowDuals);
  const cheapest = new Float64Array(master.learners.length);
  const patterns: Pattern[] = [];
  let slackInBound = 0;
  master.learners.forEach((learner, row) => {
    const dual = rowDuals[row] ?? 0;
    const improving: Pattern[] = [];
    let best = dual;
    search({
      learner,
      candidateCost: (candidate) => candidateCosts[candidate.index] ?? 0,
      openCost: master.openPrice,
      below: dual - TOLERANCE,
      found(pattern, value) {
        improving.push(pattern);
        best = value;
        return value;
      },
    });
    cheapest[row] = best;
    slackInBound += best - dual;
    patterns.push(...improving.slice(-PATTERNS_PER_LEARNER));
  });
  return { candidateCosts, cheapest, patterns, slackInBound };
}

/** Rounds the relaxed solution to a plan and keeps it if it is better than the best so far. */
function keepRounded(
  facts: Facts,
  master: Master,
  pool: readonly Pattern[],
  columnValues: Float64Array,
  candidateCosts: Float64Array,
  standing: Standing,
): boolean {
  const base = master.shared.variables.length;
  const relaxed = pool.map((pattern, index) => ({ pattern, share: columnValues[base + index] ?? 0 }));
  const patterns = roundToPlan(facts, master, candidateCosts, relaxed);
  const cost = costOfChoice(master, patterns);
  if (cost >= standing.cost) return false;
  Object.assign(standing, { patterns, cost });
  return true;
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
