import { describe, expect, test } from 'vitest';
import { demand, learner, placing, ruleWithSetting, unit } from '../problems.ts';

function forbids(id: string, facts: Parameters<typeof placing>[0]) {
  const { rule, setting } = ruleWithSetting(id);
  return rule.forbids?.(placing(facts), setting) ?? null;
}

function price(id: string, facts: Parameters<typeof placing>[0]) {
  const { rule, setting } = ruleWithSetting(id);
  return rule.price?.(placing(facts), setting);
}

describe('what forbids one placement', () => {
  test('allowed-sector', () => {
    expect(forbids('allowed-sector', { unit: unit({ sector: 'surgery' }) })).toEqual({
      code: 'sector_not_allowed',
      params: { sector: 'surgery', allowed: ['medicine'] },
    });
    expect(forbids('allowed-sector', {})).toBeNull();
  });

  test('conflict-of-interest and own-workplace each look at their own kind', () => {
    const relative = learner({ conflictUnits: [{ unitId: 'ward-1', kind: 'conflict_of_interest' }] });
    const employee = learner({ conflictUnits: [{ unitId: 'ward-1', kind: 'own_workplace' }] });
    expect(forbids('conflict-of-interest', { learner: relative })?.code).toBe('conflict_of_interest');
    expect(forbids('own-workplace', { learner: relative })).toBeNull();
    expect(forbids('own-workplace', { learner: employee })?.code).toBe('own_workplace');
    expect(forbids('conflict-of-interest', { learner: employee })).toBeNull();
    expect(forbids('own-workplace', { learner: employee, unit: unit({ id: 'ward-2' }) })).toBeNull();
  });

  test('no-repeated-unit remembers earlier terms', () => {
    expect(forbids('no-repeated-unit', { learner: learner({ visitedUnits: ['ward-1'] }) })?.code).toBe(
      'visited_before',
    );
    expect(forbids('no-repeated-unit', { learner: learner({ visitedUnits: ['ward-2'] }) })).toBeNull();
  });

  test('one-place-at-a-time knows the weeks of other rounds', () => {
    expect(forbids('one-place-at-a-time', { learner: learner({ busyWeeks: ['2027-W35', '2027-W37'] }) })).toEqual({
      code: 'placed_elsewhere',
      params: { weeks: ['2027-W37'] },
    });
    expect(forbids('one-place-at-a-time', { learner: learner({ busyWeeks: ['2027-W38'] }) })).toBeNull();
  });

  test('required-attests must be valid from the first to the last day', () => {
    const hygienic = unit({ requiredAttests: ['hygiene'] });
    const holding = (validFrom?: string, validTo?: string) =>
      forbids('required-attests', {
        unit: hygienic,
        learner: learner({ attests: [{ kind: 'hygiene', validFrom, validTo }] }),
      });
    expect(forbids('required-attests', { unit: hygienic })?.code).toBe('attest_missing');
    expect(holding()).toBeNull();
    expect(holding('2027-09-06', '2027-09-19')).toBeNull();
    expect(holding('2027-09-07', '2027-12-31')?.code).toBe('attest_expired');
    expect(holding('2027-01-01', '2027-09-18')).toEqual({
      code: 'attest_expired',
      params: { attest: 'hygiene', from: '2027-09-06', to: '2027-09-19' },
    });
  });

  test('unit-closure in one week of the period is enough', () => {
    expect(forbids('unit-closure', { unit: unit({ closedWeeks: ['2027-W37', '2027-W38'] }) })).toEqual({
      code: 'unit_closed',
      params: { weeks: ['2027-W37'] },
    });
    expect(forbids('unit-closure', { unit: unit({ closedWeeks: ['2027-W38'] }) })).toBeNull();
  });

  test('minors', () => {
    const refusing = unit({ refusesMinors: true });
    expect(forbids('minors', { unit: refusing, learner: learner({ minor: true }) })?.code).toBe('minor_refused');
    expect(forbids('minors', { unit: refusing })).toBeNull();
    expect(forbids('minors', { learner: learner({ minor: true }) })).toBeNull();
  });

  test('car-needed looks at those who are known to have none', () => {
    expect(forbids('car-needed', { needsCar: true, learner: learner({ withoutCar: true }) })?.code).toBe('car_needed');
    expect(forbids('car-needed', { needsCar: true })).toBeNull();
    expect(forbids('car-needed', { learner: learner({ withoutCar: true }) })).toBeNull();
  });

  test('max-travel: beyond either limit, for those who are not excepted; zero is no limit', () => {
    const { rule } = ruleWithSetting('max-travel');
    const judged = (params: Record<string, number>, facts: Parameters<typeof placing>[0]) =>
      rule.forbids?.(placing(facts), { enabled: true, weight: 0, params });
    const far = { travelMinutes: 91, kilometres: 101 };
    expect(forbids('max-travel', { travelMinutes: 90 })).toBeNull();
    expect(forbids('max-travel', far)).toEqual({ code: 'journey_too_long', params: { minutes: 91, limit: 90 } });
    expect(forbids('max-travel', { ...far, learner: learner({ anyDistance: true }) })).toBeNull();
    expect(judged({ minutes: 0, kilometres: 100 }, far)).toEqual({
      code: 'journey_too_far',
      params: { kilometres: 101, limit: 100 },
    });
    expect(judged({ minutes: 0, kilometres: 100 }, { travelMinutes: 91 })).toBeNull();
    expect(judged({ minutes: 0, kilometres: 0 }, far)).toBeNull();
  });

  test('locked-placements', () => {
    expect(forbids('locked-placements', { lockedTo: 'ward-2' })).toEqual({
      code: 'locked_elsewhere',
      params: { unitId: 'ward-2' },
    });
    expect(forbids('locked-placements', { lockedTo: 'ward-1' })).toBeNull();
  });
});

describe('what one placement costs', () => {
  test('wishes: 15 per step down the list of the period, 90 outside it, nothing without a list', () => {
    const wishing = learner({
      wishes: [
        { unitId: 'ward-1', periodId: 'p1', rank: 1 },
        { unitId: 'ward-2', rank: 3 },
        { unitId: 'ward-3', periodId: 'p2', rank: 1 },
      ],
    });
    const costAt = (id: string) => price('wishes', { learner: wishing, unit: unit({ id }) });
    expect(costAt('ward-1')).toBe(0);
    expect(costAt('ward-2')).toBe(30);
    expect(costAt('ward-3')).toBe(90);
    expect(price('wishes', {})).toBe(0);
    const onlyLater = learner({ wishes: [{ unitId: 'ward-3', periodId: 'p2', rank: 1 }] });
    expect(price('wishes', { learner: onlyLater, demand: demand() })).toBe(0);
  });

  test('travel: one per minute', () => {
    expect(price('travel', { travelMinutes: 43 })).toBe(43);
  });

  test('far-journey: 60 once', () => {
    expect(price('far-journey', { far: true })).toBe(60);
    expect(price('far-journey', { far: false })).toBe(0);
  });

  test('fairness: ten per cent per point of burden, on what the placement costs', () => {
    const { rule, setting } = ruleWithSetting('fairness');
    expect(rule.surcharge?.(60, placing({ learner: learner({ burden: 2 }) }), setting)).toBe(12);
    expect(rule.surcharge?.(60, placing(), setting)).toBe(0);
  });
});

test('kept-placements charges by notice for another unit than the published one, and for none', () => {
  const { rule, setting } = ruleWithSetting('kept-placements');
  const told = (unitId: string) => ({ demand: demand({ published: { unitId, noticeWeight: 3 } }) });
  expect(price('kept-placements', told('ward-1'))).toBe(0);
  expect(price('kept-placements', told('ward-2'))).toBe(1500);
  expect(price('kept-placements', {})).toBe(0);
  expect(rule.leftOpen?.(told('ward-1').demand, setting)).toBe(1500);
  expect(rule.leftOpen?.(demand(), setting)).toBe(0);
});
