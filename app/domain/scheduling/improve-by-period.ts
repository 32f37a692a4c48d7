import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { patternCost } from './master.ts';
import type { Master } from './master.ts';
import { sharedNetwork } from './network/shared-network.ts';
import { patternOf, rulesWithin } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import { flowRows } from './shared-model.ts';

const MOST_PASSES = 8;
/** Less than this part of the cost is left to what comes after. */
const SMALL_STEP = 3e-4;

/**
 * A legal plan made better by flows: each period in turn is filled anew for all learners at once, at what each placement
 * costs beside those that the learner has in the others, as long as that helps. What ties learners to each other is not
 * looked at. Null where the shared rows are no flow, or where somebody has two demands that share rows.
 */
export function improveByPeriod(facts: Facts, master: Master, plan: readonly Pattern[]): Pattern[] | null {
  const network = sharedNetwork(facts, flowRows(master.shared), master.openPrice);
  if (!network || network.parts.length < 2 || network.parts.some((part) => hasTwoOfOne(facts, part))) return null;
  const chosen: (Candidate | undefined)[] = facts.demands.map(() => undefined);
  const costs = new Float64Array(facts.candidates.length);
  for (const { candidates } of plan) for (const candidate of candidates) chosen[candidate.demand] = candidate;
  let before = costOf(plan);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    for (const part of network.parts) {
      for (const demand of part) priceBesideOthers(facts, demand, chosen, costs);
      const placed = network.place(part, costs);
      if (!placed) return null;
      part.forEach((demand, node) => {
        const index = placed.chosen[node] ?? -1;
        chosen[demand] = index < 0 ? undefined : at(facts.candidates, index);
      });
    }
    const patterns = patternsOf(facts, master, chosen);
    const cost = costOf(patterns);
    if (before - cost < SMALL_STEP * cost) return patterns;
    before = cost;
  }
  return patternsOf(facts, master, chosen);

  function costOf(patterns: readonly Pattern[]): number {
    return patterns.reduce((sum, pattern) => sum + patternCost(master, pattern), 0);
  }
}

function hasTwoOfOne({ demands }: Facts, part: readonly number[]): boolean {
  return new Set(part.map((demand) => at(demands, demand).learner)).size < part.length;
}

/** What each candidate of the demand would cost beside the learner's other placements; Infinity where a rule forbids it. */
function priceBesideOthers(
  facts: Facts,
  demand: number,
  chosen: readonly (Candidate | undefined)[],
  costs: Float64Array,
): void {
  const { blocked, togetherCost } = rulesWithin(facts);
  const { candidates, learner } = at(facts.demands, demand);
  const { demands, needsForLater } = at(facts.learners, learner);
  const others = demands.flatMap((other) => (other === demand ? [] : (chosen[other]?.placing ?? [])));
  const remaining = { openPeriods: demands.length - others.length - 1, needsForLater };
  for (const { index, placing, price } of candidates) {
    const isBlocked = blocked(placing, others, remaining);
    costs[index] = isBlocked ? Infinity : price + togetherCost(placing, others);
  }
}

function patternsOf(facts: Facts, master: Master, chosen: readonly (Candidate | undefined)[]): Pattern[] {
  return master.learners.map((learner) => {
    const own = at(facts.learners, learner).demands.flatMap((demand) => chosen[demand] ?? []);
    return patternOf(facts, learner, own);
  });
}
