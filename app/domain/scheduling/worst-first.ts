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
 * The smallest cap is found by halving; each half is either shown by a plan or excluded by a bound, so that it is proven
 * unless time runs out.
 */
export function gentlestPlan(placed: Placed, run: SearchRun): Gentlest {
  const { facts, shared, decisive } = placed;
  const least = leastCarried(facts, decisive);
  const { bound, cap, patterns } = smallestCap(placed, least, run);
  const standing = optimise(withCap(facts, least, cap), shared, decisive, patterns, run);
  return { standing, worstOff: { most: mostCarried(standing.patterns, least), bound } };
}

/** Most carried by a learner who could carry less; 0 when everybody carries her least. */
function mostCarried(patterns: readonly Pattern[], least: readonly number[]): number {
  return patterns.reduce((most, { learner, cost }) => (cost > at(least, learner) ? Math.max(most, cost) : most), 0);
}

function withCap(facts: Facts, least: readonly number[], cap: number): Facts {
  return { ...facts, caps: least.map((own) => Math.max(own, cap)) };
}

interface SmallestCap {
  /** The smallest that a plan has been found for, and that plan. */
  cap: number;
  patterns: Pattern[];
  /** No smaller cap leaves as few open. */
  bound: number;
}

function smallestCap(placed: Placed, least: readonly number[], run: SearchRun): SmallestCap {
  const reserve = run.limits().seconds * (1 - SHARE_FOR_GENTLEST);
  const isOver = () => run.over() || run.limits().seconds <= reserve;
  const fewest = openIn(placed.standing.patterns);
  const found = { cap: mostCarried(placed.standing.patterns, least), patterns: placed.standing.patterns, bound: 0 };
  while (found.bound < found.cap && !isOver()) {
    const cap = Math.floor((found.bound + found.cap - 1) / 2);
    const trial = tryCap(placed, withCap(placed.facts, least, cap), fewest, { ...run, over: isOver });
    if (trial === 'impossible') found.bound = cap + 1;
    else if (trial) Object.assign(found, { cap: Math.min(cap, mostCarried(trial, least)), patterns: trial });
    else break;
  }
  return found;
}

/** A plan under the caps with as few open; null when time ran out before there was one. */
function tryCap(
  { shared, decisive }: Placed,
  capped: Facts,
  fewest: number,
  run: SearchRun,
): Pattern[] | 'impossible' | null {
  const openPrice = OPEN_FACTOR * decisive;
  let isSettled = false;
  const settles = ({ patterns, bound }: Standing) =>
    openIn(patterns) <= fewest || bound > fewest * openPrice + decisive;
  const standing = optimise(capped, shared, openPrice, null, {
    engine: run.engine,
    over: () => isSettled || run.over(),
    limits() {
      const { seconds, shouldStop } = run.limits();
      return { seconds, shouldStop: () => isSettled || shouldStop() };
    },
    tell: (_, now) => void (isSettled = settles(now)),
  });
  if (openIn(standing.patterns) <= fewest) return standing.patterns;
  const isImpossible = settles(standing) || standing.bound >= standing.cost;
  return isImpossible ? 'impossible' : null;
}

function openIn(patterns: readonly Pattern[]): number {
  return patterns.reduce((sum, { open }) => sum + open, 0);
}
