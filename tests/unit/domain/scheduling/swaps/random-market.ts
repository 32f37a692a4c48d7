import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { obstacle, planWith } from '#app/domain/scheduling/moves.ts';
import { assignmentsOf, place } from '#app/domain/scheduling/plan.ts';
import type { Plan } from '#app/domain/scheduling/plan.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { SwapOffer } from '#app/domain/scheduling/swaps/traders.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { demand, learner, places, problem, unit } from '../problems.ts';

const PERIODS = [
  { periodId: 'p1', weeks: ['2027-W36', '2027-W37'], startsOn: '2027-09-06', endsOn: '2027-09-19' },
  { periodId: 'p2', weeks: ['2027-W37', '2027-W40'], startsOn: '2027-09-13', endsOn: '2027-10-10' },
] as const;

export interface Market {
  problem: Problem;
  /** The problem with what is held. */
  plan: Plan;
  held: Assignment[];
  offers: SwapOffer[];
}

/**
 * A handful of learners with places in a few units, most of them full, and what they would rather have. Weeks overlap,
 * rules of every kind are at work, and some places are held against the rules of today.
 */
export function randomMarket(random: Random, most = { units: 4, learners: 5 }): Market {
  const units = Array.from({ length: random.int(2, most.units) }, (_, index) => `u${index}`);
  const learners = Array.from({ length: random.int(2, most.learners) }, (_, index) => `l${index}`);
  const made = problem({
    units: units.map((id) =>
      unit({
        id,
        sector: random.pick(['medicine', 'psychiatry']),
        closedWeeks: random.chance(0.1) ? ['2027-W40'] : [],
        requiredAttests: random.chance(0.1) ? ['hygiene'] : [],
      }),
    ),
    learners: learners.map((id) =>
      learner({
        id,
        needs: random.chance(0.2) ? [{ sector: 'psychiatry', count: 1 }] : [],
        visitedUnits: random.chance(0.2) ? [random.pick(units)] : [],
        conflictUnits: random.chance(0.2) ? [{ unitId: random.pick(units), kind: 'conflict_of_interest' }] : [],
        attests: random.chance(0.5) ? [{ kind: 'hygiene' }] : [],
      }),
    ),
    demands: learners.flatMap((learnerId) =>
      (random.chance(0.2) ? PERIODS : [random.pick(PERIODS)]).map((period) =>
        demand({
          ...period,
          ...{ id: `${learnerId}/${period.periodId}`, learnerId },
          weeks: [...period.weeks],
          allowedSectors: ['medicine', 'psychiatry'],
          options: units.map((unitId) => ({ unitId, travelMinutes: random.int(5, 90) })),
        }),
      ),
    ),
    resources: [
      ...units.map((id) => places(id, random.int(0, 3))),
      places('u0', random.int(1, 3), { id: 'team', kind: 'supervisors', unitIds: ['u0', 'u1'] }),
    ],
  });
  const plan = heldIn(made, random);
  const held = assignmentsOf(plan);
  const offers = random.shuffle(held).flatMap(({ demandId }): SwapOffer[] => {
    const unitIds = random.sample(units, random.int(1, 4));
    return random.chance(0.9) ? [{ demandId, unitIds }] : [];
  });
  return { problem: made, plan, held, offers };
}

function heldIn(made: Problem, random: Random): Plan {
  const plan = planWith(compileFacts(made), []);
  for (const { candidates, excluded } of plan.facts.demands) {
    const breaksRules = random.chance(0.1);
    const options = breaksRules ? [...candidates, ...excluded] : candidates.filter((one) => !obstacle(plan, one));
    if (options.length > 0) place(plan, random.pick(options));
  }
  return plan;
}
