import { describe, expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { marginalCosts, obstacle, planWith } from '#app/domain/scheduling/moves.ts';
import { partnersOf } from '#app/domain/scheduling/pairs.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { problemSchema } from '#app/domain/scheduling/problem-schema.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { demand, learner, places, problem, unit } from '../problems.ts';

/** Anna and Bo in one period; the near ward takes one, the far ward both. */
function round(required: boolean, facts: Partial<Problem> = {}): Problem {
  const options = [
    { unitId: 'near', travelMinutes: 10 },
    { unitId: 'far', travelMinutes: 30 },
  ];
  return problem({
    learners: ['anna', 'bo'].map((id) => learner({ id })),
    units: [unit({ id: 'near' }), unit({ id: 'far' })],
    demands: ['anna', 'bo'].map((id) => demand({ id: `${id}/p1`, learnerId: id, options })),
    resources: [places('near', 1), places('far', 2)],
    pairs: [{ learnerIds: ['anna', 'bo'], required }],
    ...facts,
  });
}

const at = (anna: string, bo: string) => [
  { demandId: 'anna/p1', unitId: anna },
  { demandId: 'bo/p1', unitId: bo },
];
const unitsOf = async (facts: Problem) => (await solve(facts)).assignments.map(({ unitId }) => unitId);

describe('pairs-together', () => {
  test('keeps the two at one unit, and says why the other cannot be elsewhere', async () => {
    expect(await unitsOf(round(true))).toEqual(['far', 'far']);
    const facts = compileFacts(round(true));
    const plan = planWith(facts, at('near', '').slice(0, 1));
    const [near, far] = facts.demands[1]?.candidates ?? [];
    expect(far && obstacle(plan, far)).toEqual({
      rule: 'pairs-together',
      code: 'pair_elsewhere',
      params: { unitId: 'near' },
    });
    expect(near && obstacle(plan, near)?.rule).toBe('unit-capacity');
    const { violations } = checkAssignments(round(true), at('near', 'far'));
    expect(violations).toMatchObject([{ rule: 'pairs-together', code: 'pair_elsewhere', demandId: 'bo/p1' }]);
  });

  test('lets one have a place when there is none for both, and nothing at all when it is off', async () => {
    const full = round(true, { resources: [places('near', 1), places('far', 0)] });
    expect(await unitsOf(full)).toEqual(['near']);
    const off = round(true, { rules: [{ id: 'pairs-together', enabled: false }] });
    expect((await unitsOf(off)).sort()).toEqual(['far', 'near']);
    expect(checkAssignments(off, at('near', 'far')).violations).toEqual([]);
  });

  test('contradicting locks are told', async () => {
    const locked = round(true, { locks: at('near', 'far') });
    expect(await solve(locked)).toMatchObject({ status: 'infeasible', conflicts: [{ code: 'pair_elsewhere' }] });
  });

  test('concerns the same course in weeks that overlap', () => {
    const later = round(true);
    later.demands[1] = { ...demand({ id: 'bo/p2', learnerId: 'bo' }), periodId: 'p2' };
    expect(partnersOf(compileFacts(later)).size).toBe(0);
    const apart = round(true);
    apart.demands[1] = demand({ id: 'bo/p1', learnerId: 'bo', weeks: ['2027-W40'] });
    expect(partnersOf(compileFacts(apart)).size).toBe(0);
  });
});

describe('pairs-wished', () => {
  test('costs for each who is placed without the other, and is weighed against the rest', async () => {
    const costOf = (facts: Problem, plan = at('near', 'far')) =>
      checkAssignments(facts, plan).costs.find(({ rule }) => rule === 'pairs-wished')?.cost ?? 0;
    expect(costOf(round(false))).toBe(60);
    expect(costOf(round(false), at('near', '').slice(0, 1))).toBe(30);
    expect(costOf(round(false), at('far', 'far'))).toBe(0);
    expect(await unitsOf(round(false))).toEqual(['far', 'far']);
    const light = round(false, { rules: [{ id: 'pairs-wished', enabled: true, weight: 5 }] });
    expect((await unitsOf(light)).sort()).toEqual(['far', 'near']);
  });

  test('the first who comes pays for both when the second joins', () => {
    const facts = compileFacts(round(false));
    const plan = planWith(facts, at('far', '').slice(0, 1));
    const shared = facts.demands[1]?.candidates.map((candidate) =>
      marginalCosts(plan, candidate).find(({ rule }) => rule === 'pairs-wished'),
    );
    expect(shared?.map((part) => part?.cost)).toEqual([30, -30]);
  });
});

test('a file with a pair of somebody who is not there, or with herself, is refused by name', () => {
  const broken = (learnerIds: [string, string]) =>
    problemSchema.safeParse({ ...round(true), pairs: [{ learnerIds, required: true }] }).error?.issues[0];
  expect(broken(['anna', 'cleo'])).toMatchObject({
    path: ['pairs', 0, 'learnerIds'],
    message: 'there is no learner cleo',
  });
  expect(broken(['anna', 'anna'])).toMatchObject({ message: 'nobody is paired with herself' });
  expect(problemSchema.safeParse(round(true)).success).toBe(true);
});
