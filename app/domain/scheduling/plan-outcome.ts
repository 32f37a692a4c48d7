import { at } from './facts.ts';
import { patternOf } from './patterns.ts';
import type { Plan } from './plan.ts';
import { profileOf, travelOf } from './proposal-of.ts';

/** What a plan, or the mean of many, gives the learners. Counts are of placements (a learner in a period). */
export interface PlanOutcome {
  wanted: number;
  unplaced: number;
  /** `byRank[0]` counts first wishes. */
  byRank: number[];
  notWished: number;
  noWishStated: number;
  /** Among learners who have a place in every period; null when there are none. */
  carried: Spread | null;
  /** Minutes one way. */
  travel: { mean: number; longest: number };
}

/** What learners' own placements cost them by the round's weights: half carry at most `median`, nine of ten at most `nineInTen`. */
export interface Spread {
  median: number;
  nineInTen: number;
  most: number;
  /** Most among those whom some other plan would have asked less of; 0 when there are none. */
  avoidable: number;
}

/** One learner's part in a plan. */
export interface LearnerOutcome {
  learnerId: string;
  /** Periods for which she has stated a wish and got a place, and those of them that gave her the first. */
  wished: number;
  first: number;
  unplaced: number;
  /** Null when a period is left without a place. */
  carried: number | null;
  /** The least that any plan could ask of her. */
  least: number;
}

/** What a plan gives each learner who takes part, in the problem's order, given the least that she could carry by position. */
export function learnersOf(plan: Plan, least: readonly number[]): LearnerOutcome[] {
  const { facts } = plan;
  return facts.learners.flatMap(({ learner, demands }, position) => {
    if (demands.length === 0) return [];
    const chosen = demands.flatMap((demand) => plan.chosen[demand] ?? []);
    const { byRank, notWished } = profileOf(chosen);
    const unplaced = demands.length - chosen.length;
    return [
      {
        learnerId: learner.id,
        wished: byRank.reduce((sum, count) => sum + count, notWished),
        first: byRank[0] ?? 0,
        unplaced,
        carried: unplaced > 0 ? null : patternOf(facts, position, chosen).cost,
        least: at(least, position),
      },
    ];
  });
}

/** What a plan gives all of them together; `learners` are those of the plan. */
export function outcomeOf(plan: Plan, learners: readonly LearnerOutcome[]): PlanOutcome {
  const placed = plan.chosen.flatMap((candidate) => candidate ?? []);
  const { mean, max } = travelOf(placed);
  return {
    wanted: plan.chosen.length,
    unplaced: plan.chosen.length - placed.length,
    ...profileOf(placed),
    carried: spreadOf(learners),
    travel: { mean, longest: max },
  };
}

function spreadOf(learners: readonly LearnerOutcome[]): Spread | null {
  const sorted = learners.flatMap(({ carried }) => carried ?? []).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const avoidable = learners.map(({ carried, least }) => (carried !== null && carried > least ? carried : 0));
  const atMost = (share: number) => at(sorted, Math.ceil(share * sorted.length) - 1);
  return { median: atMost(0.5), nineInTen: atMost(0.9), most: atMost(1), avoidable: Math.max(...avoidable) };
}

/** The mean of several outcomes of one problem, each number by itself. Throws when there are none. */
export function meanOutcome(outcomes: readonly PlanOutcome[]): PlanOutcome {
  const mean = (read: (outcome: PlanOutcome) => number) => meanOf(outcomes.map(read));
  const spreads = outcomes.flatMap(({ carried }) => carried ?? []);
  const spread = (key: keyof Spread) => meanOf(spreads.map((one) => one[key]));
  const ranks = Math.max(...outcomes.map(({ byRank }) => byRank.length));
  return {
    wanted: mean(({ wanted }) => wanted),
    unplaced: mean(({ unplaced }) => unplaced),
    byRank: Array.from({ length: ranks }, (_, rank) => mean(({ byRank }) => byRank[rank] ?? 0)),
    notWished: mean(({ notWished }) => notWished),
    noWishStated: mean(({ noWishStated }) => noWishStated),
    carried:
      spreads.length === 0
        ? null
        : {
            median: spread('median'),
            nineInTen: spread('nineInTen'),
            most: spread('most'),
            avoidable: spread('avoidable'),
          },
    travel: { mean: mean(({ travel }) => travel.mean), longest: mean(({ travel }) => travel.longest) },
  };
}

/** Rounded to hundredths, which is more than anybody reads. */
export function meanOf(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError('Nothing to take the mean of');
  return Math.round((100 * numbers.reduce((sum, one) => sum + one, 0)) / numbers.length) / 100;
}
