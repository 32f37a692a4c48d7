import type { Facts } from './facts.ts';
import type { Relaxation, RelaxedSolution } from './engine.ts';
import { costOfChoice, masterProgram, patternColumn, reducedCosts } from './master.ts';
import type { Master } from './master.ts';
import { createPatternSearch } from './pattern-search.ts';
import { patternKey } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import { roundToPlan } from './round-to-plan.ts';
import type { SearchRun, Standing } from './search-run.ts';

const PATTERNS_PER_LEARNER = 3;
const TOLERANCE = 1e-6;

/** What the learners would choose at the duals of a relaxed solution. */
export interface Priced {
  candidateCosts: Float64Array;
  /** Cheapest pattern per learner (by position in the master's learners). */
  cheapest: Float64Array;
  /** Patterns that would lower the relaxed cost. */
  patterns: Pattern[];
  /** What the relaxed cost exceeds a bound by, as a number of 0 or less. */
  slackInBound: number;
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

  constructor(facts: Facts, master: Master, first: readonly Pattern[], run: SearchRun) {
    this.facts = facts;
    this.master = master;
    this.pool = [...new Map(first.map((pattern) => [patternKey(pattern), pattern])).values()];
    this.known = new Set(this.pool.map(patternKey));
    this.relaxation = run.engine.relax(masterProgram(master, this.pool));
    this.search = createPatternSearch(facts);
    this.run = run;
  }

  /** Null when it was stopped. */
  solve(): RelaxedSolution | null {
    return this.relaxation.solve(this.run.limits());
  }

  /** Asks every learner for what would lower the cost at the duals. */
  price(rowDuals: Float64Array): Priced {
    const { facts, master } = this;
    const candidateCosts = reducedCosts(facts, master, rowDuals);
    const cheapest = new Float64Array(master.learners.length);
    const patterns: Pattern[] = [];
    let slackInBound = 0;
    master.learners.forEach((learner, row) => {
      const dual = rowDuals[row] ?? 0;
      const improving: Pattern[] = [];
      let best = dual;
      this.search({
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

  /** Adds those that are new; says how many were. */
  add(patterns: readonly Pattern[]): number {
    const fresh = patterns.filter((pattern) => !this.known.has(patternKey(pattern)));
    for (const pattern of fresh) this.known.add(patternKey(pattern));
    this.pool.push(...fresh);
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
