import { at } from '../facts.ts';
import type { Candidate } from '../facts.ts';
import { rulesWithin } from '../patterns.ts';
import { addedAlike } from './elastic-facts.ts';
import type { ElasticFacts } from './elastic-facts.ts';

/**
 * The same plan with the places that are added spread over units: each is asked for more in proportion to the places that
 * it has, the nearest first among equals. As many places are added as before, and whoever has room keeps it.
 */
export function spreadAdded(facts: ElasticFacts, chosen: readonly Candidate[]): Candidate[] {
  const { blocked, togetherCost } = rulesWithin(facts);
  const byDemand = new Map(chosen.map((candidate) => [candidate.demand, candidate]));
  const asked = new Map<number, number>();
  const isAdded = ({ index }: Candidate) => at(facts.changesOf, index).isAdded;
  const added = chosen.filter(
    (candidate) => isAdded(candidate) && at(facts.changesOf, candidate.index).changes.length === 0,
  );
  // A unit that has none is as unlikely to take one as one that has one to take a second.
  const strainAt = ({ cell, demand, unit }: Candidate) =>
    ((asked.get(cell) ?? 0) + 1) / (1 + placesOf(facts, demand, unit));
  for (const { cell } of chosen.filter(isAdded)) asked.set(cell, (asked.get(cell) ?? 0) + 1);
  for (const { demand, cell } of added) {
    const now = byDemand.get(demand);
    if (!now) continue;
    asked.set(cell, (asked.get(cell) ?? 0) - 1);
    const { demands, needsForLater } = at(facts.learners, at(facts.demands, demand).learner);
    const others = demands.flatMap((other) => (other === demand ? [] : (byDemand.get(other)?.placing ?? [])));
    const openPeriods = demands.length - others.length - 1;
    const most = togetherCost(now.placing, others);
    let best = now;
    for (const candidate of addedAlike(facts, now)) {
      if (strainAt(candidate) >= strainAt(best) || togetherCost(candidate.placing, others) > most) continue;
      if (!blocked(candidate.placing, others, { openPeriods, needsForLater })) best = candidate;
    }
    byDemand.set(demand, { ...best, index: now.index });
    asked.set(best.cell, (asked.get(best.cell) ?? 0) + 1);
  }
  return chosen.map(({ demand }) => byDemand.get(demand)).filter((candidate) => candidate !== undefined);
}

/** Places of the unit where the demand would be, the narrowest limit of its own. */
function placesOf(facts: ElasticFacts, demand: number, unit: number): number {
  const own = facts.slots
    .of(demand, unit)
    .filter(({ resource: { kind } }) => kind !== 'supervisors' && kind !== 'beds');
  return own.reduce((least, { free }) => Math.min(least, free), own.length === 0 ? 0 : Infinity);
}
