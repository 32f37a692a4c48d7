import { at } from './facts.ts';
import type { Facts } from './facts.ts';
import { leastCarried } from './least-carried.ts';
import { optimise } from './optimise.ts';
import type { Pattern } from './patterns.ts';
import type { WorstOff } from './proposal.ts';
import type { SearchRun, Standing } from './search-run.ts';
import type { SharedRows } from './shared-model.ts';

/** Open demands are priced so far above all else that a relaxed plan with a twentieth of one is told from a whole plan. */
const OPEN_FACTOR = 20;
/** Of the time that is left: the cheapest of the gentlest plans is to be found as well. */
const SHARE_FOR_GENTLEST = 0.6;
/** Of the same, for one cap to be tried. */
const SHARE_OF_A_TRY = 0.06;
/** The first step down is such a part of what the worst-off carries. */
const STEPS = 16;

/** The round as `solve` knows it when everybody who can be placed is placed. */
export interface Placed {
  facts: Facts;
  shared: SharedRows;
  /** More than everything but open demands can cost together. */
  decisive: number;
  /** A legal plan that leaves as few demands open as any. */
  standing: Standing;
}

export interface Gentlest {
  /** Priced with `decisive` for an open demand; its bound is that of plans as gentle to the worst-off. */
  standing: Standing;
  worstOff: WorstOff;
}

/**
 * Among the plans that leave as few open: first the smallest cap on what one learner carries, then the least sum under it
 * (a bounded min-max, and not a full lexicographic order: of the second worst-off nothing is asked but that she stays
 * below the cap). What a learner carries is what her own placements cost by the round's weights: wishes, journeys, sites
 * and earlier terms. A learner whose least is above the cap, because of her home or her locks, has just that least.
 * Each cap that is tried is either shown to be enough by a plan or excluded by a bound, so that the smallest is proven unless
 * time runs out.
 */
export function gentlestPlan(placed: Placed, run: SearchRun): Gentlest {
  const { facts, shared, decisive, standing: first } = placed;
  const search = new CapSearch(placed, leastCarried(facts, decisive), run);
  const { bound, cap, patterns } = search.smallest();
  const standing = optimise(search.under(cap), shared, decisive, patterns, run);
  if (cap === search.mostIn(first.patterns)) standing.bound = Math.max(standing.bound, first.bound);
  return { standing, worstOff: { most: search.mostIn(standing.patterns), bound } };
}

interface SmallestCap {
  /** The smallest that a plan has been found for, and that plan. */
  cap: number;
  patterns: Pattern[];
  /** No smaller cap leaves as few open. */
  bound: number;
}

class CapSearch {
  private readonly placed: Placed;
  private readonly least: readonly number[];
  private readonly run: SearchRun;
  private readonly fewest: number;
  /** Seconds that are left for the whole run, when the search is over and in each of its tries. */
  private readonly reserve: number;
  private readonly slice: number;

  constructor(placed: Placed, least: readonly number[], run: SearchRun) {
    this.placed = placed;
    this.least = least;
    this.run = run;
    this.fewest = openIn(placed.standing.patterns);
    const { seconds } = run.limits();
    this.reserve = seconds * (1 - SHARE_FOR_GENTLEST);
    this.slice = seconds * SHARE_OF_A_TRY;
  }

  /** Most carried by a learner who could carry less; 0 when everybody carries her least. */
  mostIn(patterns: readonly Pattern[]): number {
    return patterns.reduce(
      (most, { learner, cost }) => (cost > at(this.least, learner) ? Math.max(most, cost) : most),
      0,
    );
  }

  /** The round when nobody may carry more than the cap, those apart whose least is above it. */
  under(cap: number): Facts {
    const most = this.least.map((own) => Math.max(own, cap));
    return { ...this.placed.facts, caps: { most, isWhole: this.fewest === 0 } };
  }

  /**
   * From the plan that is at hand down in steps that double, since low caps take longest, and then by halving to the smallest
   * cap that a plan is found for, where a try without an answer counts as none. Then by halving up to the largest that is
   * excluded, where it counts as a plan.
   */
  smallest(): SmallestCap {
    const { patterns } = this.placed.standing;
    const found: SmallestCap = { cap: this.mostIn(patterns), patterns, bound: 0 };
    let step = Math.ceil(found.cap / STEPS);
    for (let low = 0; low < found.cap && !this.isOver(); step *= 2) {
      const cap = Math.max(halfway(low, found.cap), found.cap - step);
      if (this.tryCap(cap, found) !== 'plan') low = cap + 1;
    }
    for (let high = found.cap; found.bound < high && !this.isOver();) {
      const cap = halfway(found.bound, high);
      if (this.tryCap(cap, found) !== 'none') high = cap;
    }
    return found;
  }

  private isOver(): boolean {
    return this.run.over() || this.run.limits().seconds <= this.reserve;
  }

  /** Whether there is a plan under the cap with as few open; null when that was not settled in the time of a try. */
  private tryCap(cap: number, found: SmallestCap): 'plan' | 'none' | null {
    const { shared, decisive } = this.placed;
    const openPrice = OPEN_FACTOR * decisive;
    let isSettled = false;
    const isExcluded = ({ cost, bound }: Standing) => bound >= cost || bound > this.fewest * openPrice + decisive;
    const tried = optimise(this.under(cap), shared, openPrice, null, {
      ...this.within(() => isSettled),
      tell: (_, standing) => void (isSettled = openIn(standing.patterns) <= this.fewest || isExcluded(standing)),
    });
    if (openIn(tried.patterns) <= this.fewest) {
      Object.assign(found, { cap: Math.min(cap, this.mostIn(tried.patterns)), patterns: tried.patterns });
      return 'plan';
    }
    if (!isExcluded(tried)) return null;
    found.bound = Math.max(found.bound, cap + 1);
    return 'none';
  }

  /** The run for the time of a try, unless it is settled before. */
  private within(isSettled: () => boolean): Omit<SearchRun, 'tell'> {
    const { run } = this;
    const end = Math.max(this.reserve, run.limits().seconds - this.slice);
    const left = () => run.limits().seconds - end;
    return {
      engine: run.engine,
      over: () => isSettled() || run.over() || left() <= 0,
      limits: () => ({ seconds: left(), shouldStop: () => isSettled() || run.limits().shouldStop() }),
    };
  }
}

function halfway(low: number, high: number): number {
  return Math.floor((low + high - 1) / 2);
}

function openIn(patterns: readonly Pattern[]): number {
  return patterns.reduce((sum, { open }) => sum + open, 0);
}
