import type {
  Demand,
  Problem,
  SchedulingLearner,
  SchedulingUnit,
  SharedResource,
} from '#app/domain/scheduling/problem.ts';
import { PROBLEM_FORMAT } from '#app/domain/scheduling/problem.ts';
import { findRule, settingsOf } from '#app/domain/scheduling/rules/catalog.ts';
import type { Placing, Rule, Setting } from '#app/domain/scheduling/rules/rule.ts';

/** Small facts with unremarkable defaults, so that a test states only what matters. */
export function learner(overrides: Partial<SchedulingLearner> = {}): SchedulingLearner {
  return {
    id: 'anna',
    burden: 0,
    needs: [],
    visitedUnits: [],
    conflictUnits: [],
    attests: [],
    wishes: [],
    ...overrides,
  };
}

export function unit(overrides: Partial<SchedulingUnit> = {}): SchedulingUnit {
  return {
    id: 'ward-1',
    sector: 'medicine',
    site: 'halmstad',
    requiredAttests: [],
    closedWeeks: [],
    minPlaces: [],
    ...overrides,
  };
}

export function demand(overrides: Partial<Demand> = {}): Demand {
  return {
    id: 'anna/p1',
    learnerId: 'anna',
    periodId: 'p1',
    weeks: ['2027-W36', '2027-W37'],
    startsOn: '2027-09-06',
    endsOn: '2027-09-19',
    allowedSectors: ['medicine'],
    options: [{ unitId: 'ward-1', travelMinutes: 20 }],
    ...overrides,
  };
}

export function places(unitId: string, count: number, overrides: Partial<SharedResource> = {}): SharedResource {
  return {
    id: `places of ${unitId}`,
    kind: 'unit_total',
    unitIds: [unitId],
    places: { '2027-W36': count, '2027-W37': count, '2027-W40': count, '2027-W41': count },
    ...overrides,
  };
}

export function problem(overrides: Partial<Problem> = {}): Problem {
  return {
    format: PROBLEM_FORMAT,
    seed: 1,
    timeLimitSeconds: 30,
    learners: [learner()],
    units: [unit()],
    demands: [demand()],
    resources: [],
    usedPlaces: [],
    locks: [],
    rules: [],
    ...overrides,
  };
}

export function placing(overrides: Partial<Placing> = {}): Placing {
  return {
    learner: learner(),
    demand: demand(),
    unit: unit(),
    travelMinutes: 20,
    far: false,
    lockedTo: undefined,
    ...overrides,
  };
}

export function ruleWithSetting(id: string): { rule: Rule; setting: Setting } {
  const rule = findRule(id);
  const setting = settingsOf([]).get(id);
  if (!rule || !setting) throw new Error(`No rule ${id}`);
  return { rule, setting };
}
