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
 * then; a course only after those that it requires. Locks are kept. Nobody gives anything up for anybody else.
 */
export function lotteryOf(facts: Facts): Lottery {
  const wanted = facts.demands.map(({ candidates }) => inOrderOfWishes(candidates));
  const learners = facts.learners.flatMap(({ demands }) => (demands.length > 0 ? [inOrderOfTime(facts, demands)] : []));
  const isRequired = facts.settings.get('prerequisites')?.enabled ?? false;
  return (random) => {
    const plan = planWith(facts, facts.problem.locks);
    for (const demand of random.shuffle(learners).flat()) {
      if (plan.chosen[demand] || (isRequired && lacksCourse(plan, demand))) continue;
      const best = at(wanted, demand).find((candidate) => !obstacle(plan, candidate));
      if (best) place(plan, best);
    }
    return plan;
  };
}

function inOrderOfTime({ demands }: Facts, own: readonly number[]): number[] {
  const startOf = (demand: number) => at(demands, demand).demand.startsOn;
  return own.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
}

/** Whether a course that the demand requires is open in the plan. */
function lacksCourse({ facts, chosen }: Plan, demand: number): boolean {
  const isPlaced = (id: string) => Boolean(chosen[facts.demandIndex.get(id) ?? -1]);
  return (at(facts.demands, demand).demand.prerequisites ?? []).some(({ demandIds }) => !demandIds.some(isPlaced));
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
