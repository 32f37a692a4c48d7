import { expect, test } from 'vitest';
import { besidePlan } from '#app/domain/scheduling/beside-plan.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { demand, learner, places, problem, unit } from './problems.ts';

/** Two learners who wish for the near ward, which takes one, and a far ward which takes both. */
const facts: Problem = problem({
  learners: ['anna', 'bo'].map((id) => learner({ id, wishes: [{ unitId: 'near', rank: 1 }] })),
  units: [unit({ id: 'near' }), unit({ id: 'far' })],
  demands: ['anna', 'bo'].map((id) =>
    demand({
      id: `${id}/p1`,
      learnerId: id,
      options: [
        { unitId: 'near', travelMinutes: 10 },
        { unitId: 'far', travelMinutes: 95 },
      ],
    }),
  ),
  resources: [places('near', 1), places('far', 2)],
});
const bothFar = ['anna', 'bo'].map((id) => ({ demandId: `${id}/p1`, unitId: 'far' }));

test('the plan that would be stands beside the one that is, both weighed by the same rules', async () => {
  const { now, then, changed, proof } = await besidePlan(facts, bothFar);
  expect(now).toMatchObject({ unplaced: 0, byRank: [], notWished: 2, travel: { mean: 95, longest: 95 }, broken: 0 });
  expect(then).toMatchObject({ unplaced: 0, byRank: [1], notWished: 1, travel: { longest: 95 } });
  expect(changed).toEqual({ moved: 1, added: 0, left: 0 });
  expect(proof).toEqual({ status: 'optimal', gap: 0 });
});

test('a rule that the plan of today breaks is told, and who would be left without', async () => {
  const strict = { ...facts, rules: [{ id: 'max-travel', enabled: true }] };
  const { now, then, changed } = await besidePlan(strict, bothFar);
  expect(now).toMatchObject({ broken: 2 });
  expect(then).toMatchObject({ unplaced: 1, byRank: [1] });
  expect(changed).toEqual({ moved: 1, added: 0, left: 1 });
});

test('without a plan there is nothing beside, and locks that contradict the rules give none', async () => {
  expect(await besidePlan(facts, [])).toMatchObject({ now: null, changed: { added: 2 } });
  const locks = [{ demandId: 'anna/p1', unitId: 'far' }];
  const strict = { ...facts, locks, rules: [{ id: 'max-travel', enabled: true }] };
  expect(await besidePlan(strict, locks)).toMatchObject({ then: null, conflicts: 1, proof: { status: 'infeasible' } });
});
