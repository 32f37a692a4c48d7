import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { lotteryOf } from '#app/domain/scheduling/lottery.ts';
import { pricePlaces } from '#app/domain/scheduling/place-prices.ts';
import { assignmentsOf } from '#app/domain/scheduling/plan.ts';
import type { Demand, Problem } from '#app/domain/scheduling/problem.ts';
import { applyChanges } from '#app/domain/scheduling/remedies/change.ts';
import { findRemedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { livelyProblem, requiring } from './arbitrary-problem.ts';
import { demand, learner, places, problem, unit } from './problems.ts';

const LATER = {
  periodId: 'p2',
  weeks: ['2027-W40', '2027-W41'],
  startsOn: '2027-10-04',
  endsOn: '2027-10-17',
} satisfies Partial<Demand>;
const options = [{ unitId: 'x', travelMinutes: 20 }];

/** Anna and Bo do one course and then another that requires it; of the first ward X takes `first`, of the second `second`. */
function round(first: number, second: number, facts: Partial<Problem> = {}): Problem {
  const both = (learnerId: string) => [
    demand({ id: `${learnerId}/p1`, learnerId, options }),
    demand({
      ...{ ...LATER, id: `${learnerId}/p2`, learnerId, options },
      prerequisites: [{ course: 'first', demandIds: [`${learnerId}/p1`] }],
    }),
  ];
  const inWeeks = Object.fromEntries([
    ...demand().weeks.map((week) => [week, first]),
    ...LATER.weeks.map((week) => [week, second]),
  ]) as Record<string, number>;
  return problem({
    learners: [learner({ id: 'anna' }), learner({ id: 'bo' })],
    units: [unit({ id: 'x' })],
    demands: ['anna', 'bo'].flatMap(both),
    resources: [{ ...places('x', 0), places: inWeeks }],
    rules: [{ id: 'no-repeated-unit', enabled: false }],
    ...facts,
  });
}

describe('where one of two has no place in the first of two courses', () => {
  test('lots give her none in the second', () => {
    const stated = round(1, 2);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const lots = assignmentsOf(lotteryOf(compileFacts(stated))(createRandom(seed)));
        expect([lots.length, checkAssignments(stated, lots).violations]).toEqual([2, []]);
      }),
      { numRuns: 10 },
    );
  });

  test('a place in the second course is worth nothing, and one in the first is', async () => {
    const scarce = await pricePlaces(round(1, 1), []);
    expect(scarce.worths).toMatchObject([{ periodId: 'p1', placed: 1 }]);
    const roomy = await pricePlaces(round(1, 2), []);
    expect(roomy).toMatchObject({ open: 2, isProven: false, worths: [{ periodId: 'p1', isExact: false }] });
  });

  test('she has none in the second either, and a place in the first gives her both', async () => {
    const stated = round(1, 2);
    const { unplaced, assignments, remedies } = await findRemedies(stated, []);
    expect(checkAssignments(stated, assignments).violations).toEqual([]);
    expect(unplaced.map((id) => id.split('/')[1])).toEqual(['p1', 'p2']);
    expect(remedies).toMatchObject([
      { kind: 'place', weight: 1, atLeast: 1, unplaced: [] },
      { kind: 'exception', weight: 1, atLeast: 0, changes: [{ reason: { rule: 'prerequisites' } }] },
    ]);
  });

  test('no remedy places a course before what it requires', async () => {
    await fc.assert(
      fc.asyncProperty(requiring(livelyProblem), async (stated) => {
        const { assignments, unplaced, unplacedAtLeast, remedies } = await findRemedies(stated, []);
        expect(checkAssignments(stated, assignments).violations).toEqual([]);
        expect(unplacedAtLeast).toBeLessThanOrEqual(unplaced.length);
        for (const { changes, atLeast, weight, ...remedy } of remedies) {
          const { violations } = checkAssignments(applyChanges(stated, changes), remedy.assignments);
          expect(violations.filter(({ rule }) => rule === 'prerequisites')).toEqual([]);
          expect(remedy.unplaced.length).toBeLessThan(unplaced.length);
          expect(atLeast).toBeLessThanOrEqual(weight);
        }
      }),
      { numRuns: 25, seed: 3 },
    );
  });
});
