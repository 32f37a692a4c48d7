import type { Random } from '#app/domain/shared/random.ts';
import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { obstacle, planWith } from './moves.ts';
import { place } from './plan.ts';
import type { Plan } from './plan.ts';
import { wishedRank, wishesFor } from './rules/wishes.ts';

/** A serial lottery of a round: each call draws a new order. */
export type Lottery = (random: Random) => Plan;

/**
 * Learners in an order drawn by lot, as Swedish placement offices draw them; each takes, period after period, what stands
 * highest among her wishes, or costs her least when none of them is left, of what no hard rule of the round forbids by
 * then. Locks are kept. Nobody gives anything up for anybody else.
 */
export function lotteryOf(facts: Facts): Lottery {
  const wanted = facts.demands.map(({ candidates }) => inOrderOfWishes(candidates));
  const learners = facts.learners.flatMap(({ demands }) => (demands.length > 0 ? [demands] : []));
  return (random) => {
    const plan = planWith(facts, facts.problem.locks);
    for (const demand of random.shuffle(learners).flat()) {
      if (plan.chosen[demand]) continue;
      const best = at(wanted, demand).find((candidate) => !obstacle(plan, candidate));
      if (best) place(plan, best);
    }
    return plan;
  };
}

function inOrderOfWishes(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.map((candidate) => {
    const { learner, demand, unit } = candidate.placing;
    return { candidate, rank: wishedRank(wishesFor(learner, demand), unit.id) ?? Infinity };
  });
  const order = (a: number, b: number) => (a === b ? 0 : a - b);
  return ranked
    .sort(
      (a, b) => order(a.rank, b.rank) || a.candidate.price - b.candidate.price || a.candidate.index - b.candidate.index,
    )
    .map(({ candidate }) => candidate);
}
