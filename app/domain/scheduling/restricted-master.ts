import type { Facts } from './facts.ts';
import type { Relaxation, RelaxedSolution } from './engine.ts';
import { costOfChoice, masterProgram, patternColumn, reducedCosts } from './master.ts';
import type { Master } from './master.ts';
import { createPatternSearch } from './pattern-search.ts';
import type { Prices } from './generate-patterns.ts';
import { boundAt } from './shared-prices.ts';
import { patternKey } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import { roundToPlan } from './round-to-plan.ts';
import type { SearchRun, Standing } from './search-run.ts';

const PATTERNS_PER_LEARNER = 3;
/** Placements of the patterns known: from here on the simplex method takes several times as long. */
const LARGE_POOL = 50_000;
const TOLERANCE = 1e-6;

/** What the learners would choose at prices of the shared rows. */
export interface Priced {
  prices: Prices;
  /** Patterns that would lower the relaxed cost. */
  patterns: Pattern[];
}

/** The master over the patterns known so far, relaxed: it grows by patterns. */
export class RestrictedMaster {
  readonly facts: Facts;
  readonly master: Master;
  readonly pool: Pattern[];
  private readonly known: Set<string>;
  private readonly relaxation: Relaxation;
  private readonly search: ReturnType<typeof createPatternSearch>;
  private readonly run: SearchRun;
  private placements: number;

  constructor(facts: Facts, master: Master, first: readonly Pattern[], run: SearchRun) {
    this.facts = facts;
    this.master = master;
    this.pool = [...new Map(first.map((pattern) => [patternKey(pattern), pattern])).values()];
    this.known = new Set(this.pool.map(patternKey));
    this.placements = placementsOf(this.pool);
    this.relaxation = run.engine.relax(masterProgram(master, this.pool));
    this.search = createPatternSearch(facts);
    this.run = run;
  }

  get isLarge(): boolean {
    return this.placements > LARGE_POOL;
  }

  /** Null when it was stopped. */
  solve(): RelaxedSolution | null {
    return this.isLarge ? this.relaxation.solveInside(this.run.limits()) : this.relaxation.solve(this.run.limits());
  }

  /**
   * What every learner would choose when the shared rows cost `duals`: a bound on every plan, and the patterns among them
   * that would lower the relaxed cost.
   */
  price(relaxed: RelaxedSolution, duals: Float64Array): Priced {
    const { facts, master } = this;
    const candidateCosts = reducedCosts(facts, master.shared, duals);
    const valueAt = ({ candidates, cost, open }: Pattern, costs: Float64Array) =>
      candidates.reduce((sum, { index, price }) => sum + (costs[index] ?? 0) - price, cost + master.openPrice * open);
    const relaxedCosts = reducedCosts(facts, master.shared, relaxed.rowDuals.subarray(master.learners.length));
    const cheapest = this.inUse(relaxed).map((pattern) => (pattern ? valueAt(pattern, candidateCosts) : Infinity));
    const patterns: Pattern[] = [];
    master.learners.forEach((learner, row) => {
      const improving: Pattern[] = [];
      this.search({
        learner,
        candidateCost: (candidate) => candidateCosts[candidate.index] ?? 0,
        openCost: master.openPrice,
        below: cheapest[row] ?? Infinity,
        found(pattern, value) {
          improving.push(pattern);
          cheapest[row] = value;
          return value;
        },
      });
      const dual = (relaxed.rowDuals[row] ?? 0) - TOLERANCE;
      patterns.push(
        ...improving.slice(-PATTERNS_PER_LEARNER).filter((pattern) => valueAt(pattern, relaxedCosts) < dual),
      );
    });
    const least = Float64Array.from(cheapest);
    return {
      patterns,
      prices: { candidateCosts, cheapest: least, duals, bound: boundAt(master.shared, duals, least) },
    };
  }

  /** By learner, the pattern that the relaxed solution uses most. */
  private inUse({ columnValues }: RelaxedSolution): (Pattern | undefined)[] {
    const { master } = this;
    const base = master.shared.variables.length;
    const most = master.learners.map(() => 0);
    const used = master.learners.map((): Pattern | undefined => undefined);
    this.pool.forEach((pattern, index) => {
      const row = master.rowOfLearner.get(pattern.learner) ?? 0;
      const share = columnValues[base + index] ?? 0;
      if (share <= (most[row] ?? 0)) return;
      most[row] = share;
      used[row] = pattern;
    });
    return used;
  }

  /** Adds those that are new; says how many were. */
  add(patterns: readonly Pattern[]): number {
    const fresh = patterns.filter((pattern) => !this.known.has(patternKey(pattern)));
    for (const pattern of fresh) this.known.add(patternKey(pattern));
    this.pool.push(...fresh);
    this.placements += placementsOf(fresh);
    if (fresh.length > 0) this.relaxation.add(fresh.map((pattern) => patternColumn(this.master, pattern)));
    return fresh.length;
  }

  /** Rounds a relaxed solution to a plan and keeps it if it is better than the best so far. */
  keepRounded({ columnValues }: RelaxedSolution, candidateCosts: Float64Array, standing: Standing): boolean {
    const base = this.master.shared.variables.length;
    const relaxed = this.pool.map((pattern, index) => ({ pattern, share: columnValues[base + index] ?? 0 }));
    const patterns = roundToPlan(this.facts, this.master, candidateCosts, relaxed);
    const cost = costOfChoice(this.master, patterns);
    if (cost >= standing.cost) return false;
    Object.assign(standing, { patterns, cost });
    return true;
  }

  close(): void {
    this.relaxation.close();
  }
}

function placementsOf(patterns: readonly Pattern[]): number {
  return patterns.reduce((sum, { candidates }) => sum + candidates.length, 0);
}
