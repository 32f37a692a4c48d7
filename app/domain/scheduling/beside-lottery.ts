import { createRandom } from '#app/domain/shared/random.ts';
import { compileFacts } from './compile-facts.ts';
import { leastCarried } from './least-carried.ts';
import { lotteryOf } from './lottery.ts';
import { planWith } from './moves.ts';
import { learnersOf, meanOf, meanOutcome, outcomeOf } from './plan-outcome.ts';
import type { LearnerOutcome, PlanOutcome } from './plan-outcome.ts';
import type { Assignment, Problem } from './problem.ts';
import type { Proposal } from './proposal.ts';

/** What a plan gives, beside what a serial lottery would have given on the same data under the same hard rules. */
export interface BesideLottery {
  plan: PlanOutcome;
  /** The mean over the draws. */
  lottery: PlanOutcome;
  draws: number;
  seed: number;
  /** The draws that gave fewest and most first wishes. */
  firstWishes: { fewest: number; most: number };
  learners: LearnerBeside[];
}

export interface LearnerBeside extends LearnerOutcome {
  /** Means over the draws; `carried` over those in which every period got a place, null when there are none. */
  lottery: Omit<LearnerOutcome, 'learnerId' | 'least'>;
}

/** A proposal as a run keeps it; without a lottery when it was stopped before lots were drawn, or has no plan. */
export interface RunResult extends Proposal {
  beside?: BesideLottery;
}

const MOST_DRAWS = 200;
const FEWEST_DRAWS = 20;
/** Placements drawn in all: a second or two of a processor. */
const PLACEMENTS_DRAWN = 60_000;
/** Far above what the placements of one learner cost by any weights that a round may have. */
const OPEN_COST = 1e9;

/** How many times lots are drawn: a mean needs many, and a large round needs fewer for as good a one. */
export function drawsFor({ demands }: Pick<Problem, 'demands'>): number {
  const affordable = Math.floor(PLACEMENTS_DRAWN / Math.max(1, demands.length));
  return Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, affordable));
}

/**
 * Sets a plan beside the lottery. The seed is the problem's, so that the same problem gives the same draws. Takes a second
 * or two for large rounds: for a thread that answers nobody meanwhile.
 */
export function compareWithLottery(
  problem: Problem,
  assignments: readonly Assignment[],
  draws: number = drawsFor(problem),
): BesideLottery {
  const facts = compileFacts(problem);
  const plan = planWith(facts, assignments);
  const least = leastCarried(facts, OPEN_COST);
  const own = learnersOf(plan, least);
  const random = createRandom(problem.seed);
  const lottery = lotteryOf(facts);
  const drawn = Array.from({ length: draws }, (_, draw) => {
    const lots = lottery(random.fork(`lottery ${draw}`));
    const learners = learnersOf(lots, least);
    return { learners, outcome: outcomeOf(lots, learners) };
  });
  const outcomes = drawn.map(({ outcome }) => outcome);
  const firsts = outcomes.map(({ byRank }) => byRank[0] ?? 0);
  return {
    plan: outcomeOf(plan, own),
    lottery: meanOutcome(outcomes),
    draws,
    seed: problem.seed,
    firstWishes: { fewest: Math.min(...firsts), most: Math.max(...firsts) },
    learners: own.map((learner, index) => ({
      ...learner,
      lottery: meanLearner(drawn.flatMap(({ learners }) => learners[index] ?? [])),
    })),
  };
}

function meanLearner(outcomes: readonly LearnerOutcome[]): LearnerBeside['lottery'] {
  const mean = (read: (outcome: LearnerOutcome) => number) => meanOf(outcomes.map(read));
  const carried = outcomes.flatMap((outcome) => outcome.carried ?? []);
  return {
    wished: mean(({ wished }) => wished),
    first: mean(({ first }) => first),
    unplaced: mean(({ unplaced }) => unplaced),
    carried: carried.length === 0 ? null : meanOf(carried),
  };
}

/** The proposal with the lottery beside it. */
export function besideLottery(problem: Problem, proposal: Proposal): RunResult {
  if (proposal.status === 'infeasible') return proposal;
  return { ...proposal, beside: compareWithLottery(problem, proposal.assignments) };
}
