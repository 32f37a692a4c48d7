import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { placesToAskFor, withOneMore } from '#app/domain/scheduling/one-more-place.ts';
import { pricePlaces } from '#app/domain/scheduling/place-prices.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { everyPlan, livelyProblem, requiring } from './arbitrary-problem.ts';
import { demand, learner, places, problem, unit } from './problems.ts';

const small = livelyProblem.filter(({ demands, units }) => (units.length + 1) ** demands.length <= 260);

/** Fewest open and then least cost, open demands apart, by trying everything. */
function bestByForce(facts: Problem): { open: number; cost: number } {
  let best = { open: Infinity, cost: Infinity };
  for (const plan of everyPlan(facts)) {
    const { violations, unplaced, objective, costs } = checkAssignments(facts, plan);
    if (violations.length > 0) continue;
    const open = unplaced.length;
    const cost = objective - (costs.find(({ rule }) => rule === 'everyone-placed')?.cost ?? 0);
    if (open < best.open || (open === best.open && cost < best.cost)) best = { open, cost };
  }
  return best;
}

test('a place is worth the difference between the best plans with it and without it', async () => {
  let placing = 0;
  let saving = 0;
  await fc.assert(
    fc.asyncProperty(small, async (facts) => {
      const { assignments } = await solve(facts);
      const { worths, unsettled, worthless, slack, open } = await pricePlaces(facts, assignments);
      const without = bestByForce(facts);
      const byForce = placesToAskFor(compileFacts(facts)).flatMap((place) => {
        const best = bestByForce(withOneMore(facts, place));
        const worth = { placed: without.open - best.open, saving: without.cost - best.cost };
        return worth.placed > 0 || worth.saving > 0 ? [{ ...place, ...worth, isExact: true }] : [];
      });
      const key = ({ unitId, periodId }: { unitId: string; periodId: string }) => `${unitId} ${periodId}`;
      const sorted = <T extends { unitId: string; periodId: string }>(list: T[]) =>
        list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
      expect(sorted(worths)).toMatchObject(sorted(byForce));
      expect({ unsettled, slack, open }).toEqual({ unsettled: [], slack: 0, open: without.open });
      expect(worthless + worths.length).toBe(placesToAskFor(compileFacts(facts)).length);
      for (const { placed, moved } of worths) expect(moved).toBeGreaterThanOrEqual(Math.max(1, placed));
      placing += worths.filter(({ placed }) => placed > 0).length;
      saving += worths.filter(({ placed }) => placed === 0).length;
    }),
    { numRuns: 30, seed: 5 },
  );
  expect(Math.min(placing, saving)).toBeGreaterThan(1);
}, 120_000);

test('nothing that is said to be proven of a place rests on a course before the one that it requires', async () => {
  await fc.assert(
    fc.asyncProperty(requiring(small), async (facts) => {
      const { worths, open, isProven } = await pricePlaces(facts, []);
      const without = bestByForce(facts);
      expect(open).toBeGreaterThanOrEqual(without.open);
      if (isProven) expect(open).toBe(without.open);
      for (const { placed, saving, isExact, ...place } of worths) {
        const best = bestByForce(withOneMore(facts, place));
        expect(open - placed).toBeGreaterThanOrEqual(best.open);
        if (isExact) expect({ placed, saving }).toEqual({ placed: open - best.open, saving: without.cost - best.cost });
      }
    }),
    { numRuns: 30, seed: 7 },
  );
}, 60_000);

/** Eight learners who wish for one ward and have been given another; the two have places enough for everybody. */
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const round = problem({
  learners: ids.map((id) => learner({ id, wishes: [{ unitId: 'wished', rank: 1 }] })),
  units: ['wished', 'other', 'third'].map((id) => unit({ id })),
  demands: ids.map((id) =>
    demand({
      id: `${id}/p1`,
      learnerId: id,
      options: ['wished', 'other', 'third'].map((unitId) => ({ unitId, travelMinutes: 20 })),
    }),
  ),
  resources: [places('wished', 2), places('other', 4), places('third', 4)],
  rules: [{ id: 'balance', enabled: false }],
});
const standing: Assignment[] = ids.map((id, index) => ({
  demandId: `${id}/p1`,
  unitId: index < 2 ? 'wished' : index % 2 ? 'other' : 'third',
}));

test('tells of the plan that stands what the place changes, and of nothing that it does not', async () => {
  const { worths, worthless } = await pricePlaces(round, standing);
  expect(worths).toMatchObject([
    {
      unitId: 'wished',
      periodId: 'p1',
      placed: 0,
      saving: 90,
      isExact: true,
      moved: 1,
      totals: { better: 1, worse: 0 },
    },
  ]);
  expect(worthless).toBe(2);
});

test('a plan that could be better as it is says by how much, and prices start from the better one', async () => {
  const poor = standing.map((one) => ({ ...one, unitId: one.unitId === 'wished' ? 'other' : one.unitId }));
  const roomy = { ...round, resources: [places('wished', 2), places('other', 8), places('third', 8)] };
  const { slack, worths } = await pricePlaces(roomy, poor);
  expect([slack, worths[0]?.saving]).toEqual([180, 90]);
});

test('without time it claims no more than it knows', async () => {
  let polls = 0;
  const { worths, unsettled, worthless } = await pricePlaces(round, standing, { shouldStop: () => ++polls > 0 });
  expect([worths.length, worthless]).toEqual([0, 2]);
  expect(unsettled).toEqual([{ unitId: 'wished', periodId: 'p1', estimate: 90, savingAtMost: 90 }]);
});
