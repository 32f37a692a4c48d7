import { at } from '../facts.ts';
import type { Candidate } from '../facts.ts';
import { createPatternSearch } from '../pattern-search.ts';
import type { Pattern } from '../patterns.ts';
import type { ChainSearch } from './augment.ts';

const ATTEMPTS = 8;
/** Of a place that somebody else has, beside what candidates cost, which is whole. */
const EJECTION = 1e-3;

/**
 * Plans a learner anew as a whole where chains of single moves find nothing: she takes the cheapest set of placements that
 * the rules allow her, whoever had one of its places looks for another, and all of it is taken back unless the plan costs
 * less. Places that did not work are avoided in the next attempt (ejection chains, Glover 1996).
 */
export function rearrange(search: ChainSearch, learner: number, isOver: () => boolean): boolean {
  const strain = new Map<number, number>();
  for (let attempt = 0; attempt < ATTEMPTS && !isOver(); attempt++) if (tryOnce(search, learner, strain)) return true;
  return false;
}

function tryOnce(search: ChainSearch, learner: number, strain: Map<number, number>): boolean {
  const { plan } = search;
  const before = [...plan.chosen];
  const cost = search.cost();
  for (const demand of at(plan.facts.learners, learner).demands) search.take(demand, null);
  const pattern = cheapestPattern(search, learner, strain);
  const driven = pattern ? driveOut(search, pattern, strain) : [];
  for (const demand of driven) if (!plan.chosen[demand]) search.improve(demand);
  if (search.cost() < cost) return true;
  const changed = before.flatMap((candidate, demand) => (plan.chosen[demand] === candidate ? [] : [demand]));
  for (const demand of changed) search.take(demand, null);
  for (const demand of changed) search.take(demand, before[demand] ?? null);
  return false;
}

function cheapestPattern(search: ChainSearch, learner: number, strain: ReadonlyMap<number, number>): Pattern | null {
  const { facts } = search.plan;
  let best: Pattern | null = null;
  const ejection = (candidate: Candidate) =>
    search.fullSlots(candidate).reduce((sum, slot) => sum + EJECTION * (1 + (strain.get(slot) ?? 0)), 0);
  createPatternSearch(facts)({
    learner,
    candidateCost: (candidate) => candidate.price + ejection(candidate),
    openCost: search.openPrice,
    below: Infinity,
    found(pattern, value) {
      best = pattern;
      return value;
    },
  });
  return best;
}

/** Gives the learner the pattern; those who had its places, now without one. */
function driveOut(search: ChainSearch, { candidates }: Pattern, strain: Map<number, number>): number[] {
  return candidates.flatMap((candidate) => {
    const full = search.fullSlots(candidate);
    const driven = full.flatMap((slot) => {
      const turns = strain.get(slot) ?? 0;
      strain.set(slot, turns + 1);
      // One may have left for the sake of another slot.
      if (!search.fullSlots(candidate).includes(slot)) return [];
      const holders = search.holdersAt(slot);
      const holder = holders[turns % Math.max(1, holders.length)];
      if (holder === undefined) return [];
      search.take(holder, null);
      return [holder];
    });
    // A unit without a single place can be given to nobody.
    if (search.fullSlots(candidate).length === 0) search.take(candidate.demand, candidate);
    return driven;
  });
}
