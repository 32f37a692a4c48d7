import { at } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Master } from './master.ts';
import { placeIndependently } from './network/shared-network.ts';
import { isLegal, patternOf, rulesWithin } from './patterns.ts';
import type { Pattern, RulesWithin } from './patterns.ts';
import { flowRows } from './shared-model.ts';

/** What a flow through the shared rows tells of a round before its learners' rules are looked at together. */
export interface IndependentStart {
  /** The duals of the shared rows. */
  duals: Float64Array;
  /** No plan costs less. */
  bound: number;
  /** The flow's choice for each learner whom it suits. */
  patterns: Pattern[];
}

/**
 * Places each demand by itself. For learners of one demand that is the whole truth; for others it is a bound, prices of
 * the places and a plan to begin with. Null when the shared rows are no network.
 */
export function independentStart(facts: Facts, master: Master): IndependentStart | null {
  const within = rulesWithin(facts);
  const plan = placeIndependently(facts, flowRows(master.shared), leastCosts(facts, within), master.openPrice);
  if (!plan) return null;
  const patterns = master.learners.flatMap((learner) => {
    const chosen = at(facts.learners, learner).demands.flatMap((demand) => {
      const index = plan.chosen[demand] ?? -1;
      return index < 0 ? [] : [at(facts.candidates, index)];
    });
    return isLegal(facts, learner, chosen) ? [patternOf(facts, learner, chosen)] : [];
  });
  // What binds learners to each other has no price yet.
  const duals = new Float64Array(master.shared.lower.length);
  duals.set(plan.duals);
  return { duals, bound: plan.cost, patterns };
}

/** What each candidate costs at least; of learners with one demand what it costs in all, Infinity where a rule forbids it. */
function leastCosts(facts: Facts, { blocked, togetherCost }: RulesWithin): Float64Array {
  return Float64Array.from(facts.candidates, ({ demand, placing, price }) => {
    const { demands, needsForLater } = at(facts.learners, at(facts.demands, demand).learner);
    const openPeriods = demands.length - 1;
    if (blocked(placing, [], { openPeriods, needsForLater })) return Infinity;
    return openPeriods === 0 ? price + togetherCost(placing, []) : price;
  });
}
