import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWithLottery, drawsFor } from '#app/domain/scheduling/beside-lottery.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { lotteryOf } from '#app/domain/scheduling/lottery.ts';
import { assignmentsOf } from '#app/domain/scheduling/plan.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { arbitraryProblem, requiring } from './arbitrary-problem.ts';
import { demand, learner, places, problem, unit } from './problems.ts';

const draw = (facts: Problem, seed: number) => assignmentsOf(lotteryOf(compileFacts(facts))(createRandom(seed)));

test('obeys every hard rule by the independent checker, and is repeatable by its seed', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryProblem, requiring(arbitraryProblem)), fc.integer(), (facts, seed) => {
      const lots = draw(facts, seed);
      expect(checkAssignments(facts, lots).violations).toEqual([]);
      expect(draw(structuredClone(facts), seed)).toEqual(lots);
    }),
    { numRuns: 100, seed: 41 },
  );
});

/** Bo and Eva want the same ward, which has one place; Lo is locked to the other. */
const round = problem({
  learners: [
    learner({ id: 'bo', wishes: [{ unitId: 'w1', rank: 1 }] }),
    learner({ id: 'eva', burden: 4, wishes: [{ unitId: 'w1', rank: 1 }] }),
    learner({ id: 'lo' }),
  ],
  units: [unit({ id: 'w1' }), unit({ id: 'w2' })],
  demands: ['bo', 'eva', 'lo'].map((learnerId) =>
    demand({
      ...{ id: `${learnerId}/p1`, learnerId },
      options: [
        { unitId: 'w1', travelMinutes: 80 },
        { unitId: 'w2', travelMinutes: 10 },
      ],
    }),
  ),
  resources: [places('w1', 1), places('w2', 2)],
  locks: [{ demandId: 'lo/p1', unitId: 'w2' }],
});

test('a wish goes before a short journey, the order is drawn, and locks are kept', () => {
  const atFirst = Array.from({ length: 40 }, (_, seed) => draw(round, seed));
  const winners = atFirst.map((lots) => lots.find(({ unitId }) => unitId === 'w1')?.demandId);
  expect(new Set(winners)).toEqual(new Set(['bo/p1', 'eva/p1']));
  expect(atFirst.every((lots) => lots.some(({ demandId, unitId }) => demandId === 'lo/p1' && unitId === 'w2'))).toBe(
    true,
  );
});

test('a plan beside it: the same learners, one first wish in either, and who got it drawn half of the time', async () => {
  const { assignments } = await solve(round);
  const beside = compareWithLottery(round, assignments);
  expect(beside).toMatchObject({ draws: 200, firstWishes: { fewest: 1, most: 1 } });
  expect(beside.lottery).toMatchObject({ wanted: 3, unplaced: 0, byRank: [1], notWished: 1, noWishStated: 1 });
  expect(beside.plan).toMatchObject({ wanted: 3, unplaced: 0, noWishStated: 1, travel: { longest: 80 } });
  // One of the two has what she wished for, though it is far; the other could have had it, and carries more than her least.
  expect(beside.plan.carried?.avoidable).toBeGreaterThan(0);
  const [bo, eva] = beside.learners;
  expect((bo?.lottery.first ?? 0) + (eva?.lottery.first ?? 0)).toBeCloseTo(1);
  expect(bo?.lottery.first).toBeGreaterThan(0.35);
  expect(bo?.lottery.first).toBeLessThan(0.65);
  expect(compareWithLottery(structuredClone(round), assignments)).toEqual(beside);
});

test('a large round is drawn fewer times', () => {
  const { demands } = round;
  expect(drawsFor({ demands: Array.from({ length: 1_000 }, () => demands[0]!) })).toBe(60);
  expect(drawsFor({ demands: Array.from({ length: 80_000 }, () => demands[0]!) })).toBe(20);
});
