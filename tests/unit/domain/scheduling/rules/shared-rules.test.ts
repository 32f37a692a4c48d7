import { describe, expect, test } from 'vitest';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { at } from '#app/domain/scheduling/facts.ts';
import { planWith } from '#app/domain/scheduling/moves.ts';
import type { Problem, ResourceKind } from '#app/domain/scheduling/problem.ts';
import { RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { demand, learner, places, problem, ruleWithSetting, unit } from '../problems.ts';

/** Two learners who both want the only unit in the same weeks. */
function rivals(overrides: Partial<Problem> = {}): Problem {
  return problem({
    learners: [learner({ form: 'vfu_basic' }), learner({ id: 'bo', form: 'at' })],
    demands: [demand(), demand({ id: 'bo/p1', learnerId: 'bo' })],
    ...overrides,
  });
}

const annaPlaced = [{ demandId: 'anna/p1', unitId: 'ward-1' }];

/** What the rule says about placing Bo when Anna has a place. */
function fullFor(id: string, facts: Problem) {
  const plan = planWith(compileFacts(facts), annaPlaced);
  return ruleWithSetting(id).rule.full?.(plan, at(plan.facts.candidates, 1)) ?? null;
}

function marginal(id: string, facts: Problem) {
  const plan = planWith(compileFacts(facts), annaPlaced);
  const { rule, setting } = ruleWithSetting(id);
  return rule.marginal?.(plan, at(plan.facts.candidates, 1), setting);
}

describe('capacity', () => {
  const kinds: [string, ResourceKind, string][] = [
    ['unit-capacity', 'unit_total', 'unit_full'],
    ['form-capacity', 'unit_form', 'form_full'],
    ['level-capacity', 'unit_level', 'level_full'],
    ['supervisors-maximum', 'supervisors', 'supervisors_full'],
  ];
  test.each(kinds)('%s', async (id, kind, code) => {
    const one = rivals({ resources: [places('ward-1', 1, { kind })] });
    expect(fullFor(id, one)).toEqual({
      code,
      params: { resourceId: 'places of ward-1', weeks: ['2027-W36', '2027-W37'], places: 1 },
    });
    expect(fullFor(id, rivals({ resources: [places('ward-1', 2, { kind })] }))).toBeNull();
    const proposal = await solve(one);
    expect(proposal.unplaced.map(({ reasons }) => reasons)).toMatchObject([[{ code, count: 1 }]]);
  });

  test('the scarcest week decides, and what other rounds hold is taken', () => {
    const scarce = places('ward-1', 3, { places: { '2027-W36': 3, '2027-W37': 1 } });
    expect(fullFor('unit-capacity', rivals({ resources: [scarce] }))?.params.places).toBe(1);
    const held = { resourceId: 'places of ward-1', week: '2027-W37' as const, places: 2 };
    expect(fullFor('unit-capacity', rivals({ resources: [places('ward-1', 3)], usedPlaces: [held] }))?.code).toBe(
      'unit_full',
    );
  });

  test('a resource of one form does not bind the others', () => {
    const forDoctors = places('ward-1', 1, { kind: 'unit_form', form: 'at' });
    expect(fullFor('form-capacity', rivals({ resources: [forDoctors] }))).toBeNull();
  });

  test('beds are taken by those who need one, at any unit of the place', async () => {
    const bed = { place: 'varberg', minutes: 20 };
    const far = (unitId: string) => ({ unitId, travelMinutes: 100, bed });
    const beds = places('varberg', 1, { kind: 'beds', place: 'varberg', unitIds: ['ward-1', 'ward-2'] });
    const house = (bos: { unitId: string; travelMinutes: number }) =>
      rivals({
        units: [unit(), unit({ id: 'ward-2' })],
        demands: [demand({ options: [far('ward-1')] }), demand({ id: 'bo/p1', learnerId: 'bo', options: [bos] })],
        resources: [beds],
        rules: [{ id: 'housing', enabled: true }],
      });
    expect(fullFor('housing', house(far('ward-2')))).toMatchObject({
      code: 'no_bed',
      params: { place: 'varberg', weeks: ['2027-W36', '2027-W37'] },
    });
    expect(fullFor('housing', house({ unitId: 'ward-2', travelMinutes: 100 }))).toBeNull();
    expect((await solve(house(far('ward-2')))).unplaced).toMatchObject([{ reasons: [{ code: 'no_bed' }] }]);
  });

  test('a resource of one level does not bind the others, and says which it is', () => {
    const forTerm5 = places('ward-1', 1, { kind: 'unit_level', level: 'T5' });
    const terms = (mine: string, bos?: string) =>
      rivals({
        demands: [demand({ level: mine }), demand({ id: 'bo/p1', learnerId: 'bo', level: bos })],
        resources: [forTerm5],
      });
    expect(fullFor('level-capacity', terms('T5', 'T5'))?.params).toMatchObject({ level: 'T5', places: 1 });
    expect(fullFor('level-capacity', terms('T4', 'T5'))).toBeNull();
    expect(fullFor('level-capacity', terms('T5'))).toBeNull();
  });

  test('weeks that do not overlap do not compete', async () => {
    const later = demand({ id: 'bo/p2', learnerId: 'bo', periodId: 'p2', weeks: ['2027-W40', '2027-W41'] });
    const apart = rivals({ demands: [demand(), later], resources: [places('ward-1', 1)] });
    expect((await solve(apart)).unplaced).toEqual([]);
  });
});

test('promised-minimum: 40 saved for each place up to the promise', async () => {
  const promising = (count: number) => rivals({ units: [unit({ minPlaces: [{ periodId: 'p1', places: count }] })] });
  expect(marginal('promised-minimum', promising(2))).toBe(-40);
  expect(marginal('promised-minimum', promising(1))).toBe(0);
  const short = await solve(promising(3));
  expect(short.sharedCosts).toContainEqual({ rule: 'promised-minimum', cost: 40 });
});

test('smallest-group: 40 saved for each place up to the group, beside what the unit has been promised', async () => {
  const smallestGroups = [{ periodId: 'p1', places: 3 }];
  const dense = rivals({ units: [unit({ smallestGroups, minPlaces: [{ periodId: 'p1', places: 1 }] })] });
  expect(marginal('smallest-group', dense)).toBe(-40);
  expect(marginal('promised-minimum', dense)).toBe(0);
  const { sharedCosts, status } = await solve(dense);
  expect(sharedCosts).toEqual([
    { rule: 'smallest-group', cost: 40 },
    { rule: 'continuity', cost: expect.any(Number) as number },
  ]);
  expect(status).toBe('optimal');
});

test('balance: 2 for each learner above the even share', () => {
  const units = [unit(), unit({ id: 'ward-2' })];
  const resources = [places('ward-1', 2), places('ward-2', 2)];
  expect(marginal('balance', rivals({ units, resources }))).toBe(2);
  expect(marginal('balance', rivals({ units, resources: [places('ward-1', 2)] }))).toBe(0);
});

test('everyone-placed: 10 000 for an open period, and never an open one for the sake of the others', async () => {
  const none = await solve(problem({ demands: [demand({ options: [] })] }));
  expect(none.objective).toBe(10_000);
  expect(none.unplaced[0]?.reasons[0]?.code).toBe('no_candidates');
  const cheapToLeave = { rules: [{ id: 'everyone-placed', enabled: true, weight: 1 }] };
  expect((await solve(problem(cheapToLeave))).unplaced).toEqual([]);
});

test('the catalogue names every rule once, in both languages, with its source', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  for (const { id, name, description, source, strength, standsOff, defaultWeight, weightUnit } of RULES) {
    for (const text of [name, description, source]) expect(text.sv.length * text.en.length, id).toBeGreaterThan(0);
    expect(strength === 'soft' && !standsOff, id).toBe(defaultWeight > 0 && weightUnit.sv !== '');
  }
});
