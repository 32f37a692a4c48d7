import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { allocateGreedily } from '#app/domain/scheduling/greedy.ts';
import { planCosts } from '#app/domain/scheduling/plan-costs.ts';
import { planWith } from '#app/domain/scheduling/moves.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import {
  arbitraryProblem,
  everyPlan,
  pairedProblem,
  termsAndBedsProblem,
  travelLimitedProblem,
} from './arbitrary-problem.ts';
import { demand, learner, places, problem, unit } from './problems.ts';

/** Fewest open demands, then least cost, by trying everything. */
function bestByForce(facts: Problem): { unplaced: number; objective: number } {
  let best = { unplaced: Infinity, objective: Infinity };
  for (const plan of everyPlan(facts)) {
    const { violations, unplaced, objective } = checkAssignments(facts, plan);
    if (violations.length > 0 || unplaced.length > best.unplaced) continue;
    if (unplaced.length < best.unplaced || objective < best.objective) best = { unplaced: unplaced.length, objective };
  }
  return best;
}

const isSmall = ({ demands, units }: Problem) => (units.length + 1) ** demands.length <= 5000;
const small = arbitraryProblem.filter(isSmall);
const limited = travelLimitedProblem.filter(isSmall);
const paired = pairedProblem.filter(isSmall);
const housed = termsAndBedsProblem.filter(isSmall);

function withoutContinuity(facts: Problem): Problem {
  return { ...facts, rules: [...facts.rules, { id: 'continuity', enabled: false }] };
}

describe('a proposal', () => {
  test.each([
    ['with every rule at work', small, 40],
    ['where rules say in rows what they say of a learner', small.map(withoutContinuity), 40],
    ['with limits of travel', limited, 20],
    ['with terms, groups and beds', housed, 30],
    [
      'with terms, groups and beds, where rules say in rows what they say of a learner',
      housed.map(withoutContinuity),
      30,
    ],
    ['with pairs', paired, 40],
    ['with pairs, where rules say in rows what they say of a learner', paired.map(withoutContinuity), 40],
  ])(
    'is the best of all plans, and says so, %s',
    async (_, problems, numRuns) => {
      await fc.assert(
        fc.asyncProperty(problems, async (facts) => {
          const proposal = await solve(facts);
          const { violations, objective } = checkAssignments(facts, proposal.assignments);
          expect(violations).toEqual([]);
          expect(proposal.objective).toBe(objective);
          expect({ unplaced: proposal.unplaced.length, objective }).toEqual(bestByForce(facts));
          expect(proposal).toMatchObject({ status: 'optimal', gap: 0, bound: objective });
        }),
        { numRuns, seed: 2027 },
      );
    },
    60_000,
  );

  test('breaks no hard rule and is never worse than first come, first served', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem, async (facts) => {
        const proposal = await solve(facts);
        const greedy = checkAssignments(facts, allocateGreedily(facts));
        expect(greedy.violations).toEqual([]);
        expect(checkAssignments(facts, proposal.assignments).violations).toEqual([]);
        expect(proposal.unplaced.length).toBeLessThanOrEqual(greedy.unplaced.length);
        expect(proposal.objective).toBeLessThanOrEqual(greedy.objective);
      }),
      { numRuns: 60, seed: 36 },
    );
  }, 60_000);

  test('costs the same built up step by step as computed at once, by rule and in sum', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryProblem, termsAndBedsProblem), (facts) => {
        const assignments = allocateGreedily(facts);
        const stepwise = planCosts(planWith(compileFacts(facts), assignments));
        expect(stepwise.objective).toBe(checkAssignments(facts, assignments).objective);
      }),
      { seed: 7 },
    );
  });

  test('is the same, byte for byte, for the same problem', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem, async (facts) => {
        const again = structuredClone(facts);
        expect(JSON.stringify(await solve(facts))).toBe(JSON.stringify(await solve(again)));
      }),
      { numRuns: 15, seed: 53 },
    );
  }, 60_000);

  test('locked as a whole and proposed again is the same plan', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem, async (facts) => {
        const { assignments, objective } = await solve(facts);
        const locks = assignments.map(({ demandId, unitId }) => ({ demandId, unitId }));
        const again = await solve({ ...facts, locks });
        expect(again).toMatchObject({ status: 'optimal', objective });
        expect(again.assignments.every((assignment) => assignment.locked)).toBe(true);
      }),
      { numRuns: 25, seed: 11 },
    );
  }, 60_000);
});

/** One place on the ward that both want; Anna had it hard before. */
const contested = problem({
  learners: [
    learner({ id: 'bo', wishes: [{ unitId: 'ward-1', rank: 1 }] }),
    learner({ burden: 3, wishes: [{ unitId: 'ward-1', rank: 1 }] }),
  ],
  units: [unit(), unit({ id: 'ward-2' })],
  demands: ['bo', 'anna'].map((learnerId) =>
    demand({
      id: `${learnerId}/p1`,
      learnerId,
      options: [
        { unitId: 'ward-1', travelMinutes: 20 },
        { unitId: 'ward-2', travelMinutes: 20 },
      ],
    }),
  ),
  resources: [places('ward-1', 1), places('ward-2', 1)],
});

test('the one who had it hard before gets the contested place: 25 + 45 and 110 + 25', async () => {
  const proposal = await solve(contested);
  expect(proposal.assignments.map(({ demandId, unitId }) => [demandId, unitId])).toEqual([
    ['bo/p1', 'ward-2'],
    ['anna/p1', 'ward-1'],
  ]);
  expect(proposal.objective).toBe(110 + 26 + 2 * 25);
  expect(proposal.profile).toEqual({ byRank: [1], notWished: 1, noWishStated: 0 });
  expect(proposal.travel).toEqual({ total: 40, mean: 20, max: 20 });
  expect(proposal.resourceLoad[0]).toEqual({
    resourceId: 'places of ward-1',
    weeks: [
      { week: '2027-W36', used: 1, free: 1 },
      { week: '2027-W37', used: 1, free: 1 },
    ],
  });
});

describe('locks', () => {
  test('that contradict a hard rule make the problem infeasible, with the reason', async () => {
    const both = { locks: ['bo/p1', 'anna/p1'].map((demandId) => ({ demandId, unitId: 'ward-1' })) };
    const proposal = await solve({ ...contested, ...both });
    expect(proposal).toMatchObject({ status: 'infeasible', assignments: [] });
    expect(proposal.conflicts).toMatchObject([
      { code: 'unit_full', params: { demandId: 'anna/p1', unitId: 'ward-1' } },
    ]);
  });

  test.each([
    ['unknown_demand', { demandId: 'nobody', unitId: 'ward-1' }],
    ['unknown_unit', { demandId: 'bo/p1', unitId: 'nowhere' }],
  ])('%s', async (code, lock) => {
    expect((await solve({ ...contested, locks: [lock] })).conflicts).toMatchObject([{ code }]);
  });

  test('bind although they cost more', async () => {
    const locked = await solve({ ...contested, locks: [{ demandId: 'bo/p1', unitId: 'ward-1' }] });
    expect(locked.assignments[0]).toMatchObject({ demandId: 'bo/p1', unitId: 'ward-1', locked: true });
    expect(locked.status).toBe('optimal');
  });
});

test('stopping at once still gives a legal plan, with its bound', async () => {
  const options = contested.demands[0]?.options ?? [];
  const weeks = ['2027-W40', '2027-W41'] as const;
  const later = { id: 'anna/p2', periodId: 'p2', weeks: [...weeks], startsOn: '2027-10-04', endsOn: '2027-10-17' };
  // Ward 1 is best for her both times, which only looking at each period by itself allows.
  const twice = { ...contested, demands: [...contested.demands, demand({ ...later, options })] };
  const proposal = await solve(twice, { shouldStop: () => true });
  expect(proposal).toMatchObject({ status: 'feasible', unplaced: [] });
  expect(proposal.bound).toBeLessThan(proposal.objective);
});

test('a round whose learners have one period each is proven by its flow alone', async () => {
  const reports: SolveProgress[] = [];
  const proposal = await solve(contested, { onProgress: (report) => void reports.push(report) });
  expect(proposal).toMatchObject({ status: 'optimal', gap: 0 });
  expect(reports.map(({ phase }) => phase)).toEqual(['preparing', 'first_plan', 'done']);
});

test('progress never gets worse, and the last report is the proposal', async () => {
  const reports: SolveProgress[] = [];
  const proposal = await solve(contested, { onProgress: (progress) => reports.push(progress) });
  const incumbents = reports.flatMap(({ incumbent }) => incumbent ?? []);
  expect(incumbents).toEqual([...incumbents].sort((a, b) => b - a));
  expect(reports.at(-1)).toMatchObject({ phase: 'done', incumbent: proposal.objective, bound: proposal.bound });
});

test('needs that no period allows are reported and do not stop the plan', async () => {
  const impossible = await solve(problem({ learners: [learner({ needs: [{ sector: 'psychiatry', count: 1 }] })] }));
  expect(impossible.unplaced).toEqual([]);
  expect(impossible.unmetNeeds).toEqual([{ learnerId: 'anna', sector: 'psychiatry', missing: 1 }]);
});
