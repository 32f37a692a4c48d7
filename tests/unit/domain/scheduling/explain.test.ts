import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { consequences, explainPlacement, whyNot } from '#app/domain/scheduling/explain.ts';
import { allocateGreedily } from '#app/domain/scheduling/greedy.ts';
import { arbitraryProblem } from './arbitrary-problem.ts';
import { demand, learner, places, problem, unit } from './problems.ts';

const facts = problem({
  learners: [
    learner({ wishes: [{ unitId: 'ward-1', rank: 1 }], conflictUnits: [{ unitId: 'ward-3', kind: 'own_workplace' }] }),
    learner({ id: 'bo' }),
  ],
  units: [unit(), unit({ id: 'ward-2' }), unit({ id: 'ward-3' }), unit({ id: 'ward-4' })],
  demands: ['anna', 'bo'].map((learnerId) =>
    demand({
      id: `${learnerId}/p1`,
      learnerId,
      options: [
        { unitId: 'ward-1', travelMinutes: 20 },
        { unitId: 'ward-2', travelMinutes: 30 },
        { unitId: 'ward-3', travelMinutes: 10 },
        { unitId: 'ward-4', travelMinutes: 50 },
      ],
    }),
  ),
  resources: [places('ward-1', 1)],
  rules: [{ id: 'balance', enabled: false }],
});
const assignments = [
  { demandId: 'anna/p1', unitId: 'ward-2' },
  { demandId: 'bo/p1', unitId: 'ward-1' },
];

describe('why not', () => {
  test('a rule forbids it', () => {
    expect(whyNot(facts, assignments, 'anna/p1', 'ward-3')).toMatchObject({
      kind: 'forbidden',
      reason: { rule: 'own-workplace', code: 'own_workplace' },
    });
  });

  test('it is full, and when', () => {
    expect(whyNot(facts, assignments, 'anna/p1', 'ward-1')).toMatchObject({
      kind: 'full',
      resourceKind: 'unit_total',
      weeks: ['2027-W36', '2027-W37'],
    });
  });

  test('it is possible, and costs 20 minutes more', () => {
    expect(whyNot(facts, assignments, 'anna/p1', 'ward-4')).toMatchObject({ kind: 'possible', costDifference: 20 });
  });
});

test('an explanation sets the costs beside the best alternatives', () => {
  const explained = explainPlacement(facts, { assignments }, 'anna/p1');
  expect(explained).toMatchObject({ unitId: 'ward-2', cost: 30 + 90 + 25, forbidden: 1 });
  expect(explained?.alternatives.map(({ unitId, cost, whyNot: why }) => [unitId, cost, why.kind])).toEqual([
    ['ward-1', 20 + 25, 'full'],
    ['ward-4', 50 + 90 + 25, 'possible'],
  ]);
});

describe('consequences of a move by hand', () => {
  test('name the rule that breaks and the costs that change', () => {
    expect(consequences(facts, assignments, 'anna/p1', 'ward-1')).toEqual({
      violations: [
        {
          rule: 'unit-capacity',
          code: 'unit_full',
          params: { resourceId: 'places of ward-1', weeks: ['2027-W36'], places: 1, taken: 2 },
        },
        {
          rule: 'unit-capacity',
          code: 'unit_full',
          params: { resourceId: 'places of ward-1', weeks: ['2027-W37'], places: 1, taken: 2 },
        },
      ],
      mended: [],
      costDifference: -100,
      costs: [
        { rule: 'wishes', cost: -90 },
        { rule: 'travel', cost: -10 },
      ],
    });
  });

  test('of taking a place away are the price of an open period less its costs', () => {
    expect(consequences(facts, assignments, 'anna/p1', null).costDifference).toBe(10_000 - 145);
  });

  test('agree with why-not on what is possible and what it costs', () => {
    fc.assert(
      fc.property(arbitraryProblem, fc.nat(), fc.nat(), (round, demandPick, unitPick) => {
        const plan = allocateGreedily(round);
        const moved = round.demands[demandPick % round.demands.length]?.id ?? '';
        const target = round.units[unitPick % round.units.length]?.id ?? '';
        const here = plan.some((assignment) => assignment.demandId === moved && assignment.unitId === target);
        if (here) return;
        const judged = whyNot(round, plan, moved, target);
        const { violations, costDifference } = consequences(round, plan, moved, target);
        expect(judged?.kind === 'possible').toBe(violations.length === 0);
        const wasOpen = checkAssignments(round, plan).unplaced.includes(moved);
        if (judged?.kind === 'possible') expect(judged.costDifference).toBe(costDifference + (wasOpen ? 10_000 : 0));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
