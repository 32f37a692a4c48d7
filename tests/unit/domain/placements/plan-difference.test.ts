import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planDifference } from '#app/domain/placements/plan-difference.ts';
import type { PlanDifference, PlannedRow, Wanted } from '#app/domain/placements/plan-difference.ts';

const UNITS = ['norra', 'sodra', 'vastra'];
const demands = ['p1', 'p2'].flatMap((periodId) =>
  ['alva', 'bo', 'cilla'].map((learnerId) => ({ periodId, learnerId })),
);
/** Any choice of a unit, or none, for each demand: a plan. */
const planOf = fc
  .array(fc.option(fc.constantFrom(...UNITS)), { minLength: demands.length, maxLength: demands.length })
  .map((chosen): Wanted[] =>
    demands.flatMap((demand, index) => {
      const unitId = chosen[index];
      return unitId ? [{ ...demand, unitId }] : [];
    }),
  );

function rowsOf(plan: readonly Wanted[]): PlannedRow[] {
  return plan.map((one, index) => ({ id: `row-${index}`, ...one }));
}

function applied(rows: readonly PlannedRow[], { added, moved, removed }: PlanDifference<PlannedRow>): Wanted[] {
  const gone = new Set(removed.map((row) => row.id));
  const to = new Map(moved.map(({ row, unitId }) => [row.id, unitId]));
  const kept = rows
    .filter((row) => !gone.has(row.id))
    .map(({ id, periodId, learnerId, unitId }) => ({
      periodId,
      learnerId: learnerId ?? '',
      unitId: to.get(id) ?? unitId,
    }));
  return [...kept, ...added];
}

const inOrder = (plan: readonly Wanted[]) =>
  plan.map(({ periodId, learnerId, unitId }) => `${periodId} ${learnerId} ${unitId}`).sort();

test('applied to what is there it gives what is wanted, with one change per demand that differs and no other', () => {
  fc.assert(
    fc.property(planOf, planOf, (current, wanted) => {
      const rows = rowsOf(current);
      const difference = planDifference(rows, wanted);
      expect(inOrder(applied(rows, difference))).toEqual(inOrder(wanted));
      const at = (plan: readonly Wanted[], demand: (typeof demands)[number]) =>
        plan.find((one) => one.periodId === demand.periodId && one.learnerId === demand.learnerId)?.unitId;
      const differing = demands.filter((demand) => at(current, demand) !== at(wanted, demand)).length;
      expect(difference.added.length + difference.moved.length + difference.removed.length).toBe(differing);
    }),
  );
});

test('of a plan and itself is nothing', () => {
  fc.assert(
    fc.property(planOf, (plan) => {
      expect(planDifference(rowsOf(plan), plan)).toEqual({ added: [], moved: [], removed: [] });
    }),
  );
});

test('a row whose learner is forgotten stands in nobody’s way and is taken away', () => {
  const nobody: PlannedRow = { id: 'old', periodId: 'p1', learnerId: null, unitId: 'norra' };
  const wanted = [{ periodId: 'p1', learnerId: 'alva', unitId: 'norra' }];
  expect(planDifference([nobody], wanted)).toEqual({ added: wanted, moved: [], removed: [nobody] });
});
