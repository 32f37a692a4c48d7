import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planCalls } from '#app/domain/learning/heart-failure/calls.ts';
import { DRUG_GROUPS, PATIENT_IDS, PATIENTS } from '#app/domain/learning/heart-failure/patients.ts';
import type { Patient } from '#app/domain/learning/heart-failure/patients.ts';
import { CALL_ORDERS, heartFailureSettings } from '#app/domain/learning/heart-failure/settings.ts';
import { benefitOf, drugState, openGroups } from '#app/domain/learning/heart-failure/treatment.ts';

const usual = heartFailureSettings.parse({});
const well: Patient = {
  id: 'a',
  name: 'A',
  age: 70,
  risk: 0.4,
  ef: 30,
  pressure: 120,
  potassium: 4.5,
  egfr: 60,
  pulse: 70,
  has: [],
};

describe('what a patient can be offered', () => {
  test('is all four groups at a reduced ejection fraction, and the SGLT2 inhibitor above it', () => {
    expect(openGroups({ ...well, ef: 40 })).toEqual(['raas', 'beta', 'mra', 'sglt2']);
    expect(openGroups({ ...well, ef: 41 })).toEqual(['sglt2']);
    expect(drugState({ ...well, ef: 55 }, 'mra')).toEqual({ kind: 'not-indicated' });
  });

  test('is not what she has', () => {
    expect(openGroups({ ...well, has: ['beta', 'mra'] })).toEqual(['raas', 'sglt2']);
    expect(drugState({ ...well, ef: 60, has: ['raas'] }, 'raas')).toEqual({ kind: 'has' });
  });

  test.each([
    ['a low pressure', { pressure: 89 }, ['beta', 'mra', 'sglt2']],
    ['a high potassium', { potassium: 5.1 }, ['beta', 'sglt2']],
    ['poor kidneys', { egfr: 29 }, ['beta', 'sglt2']],
    ['very poor kidneys', { egfr: 19 }, ['beta']],
    ['a slow pulse', { pulse: 49 }, ['raas', 'mra', 'sglt2']],
    ['type 1 diabetes', { note: 'diabetes1' as const }, ['raas', 'beta', 'mra']],
    ['a no of her own', { note: 'wish' as const }, []],
    ['values at the limits', { pressure: 90, potassium: 5, egfr: 30, pulse: 50 }, ['raas', 'beta', 'mra', 'sglt2']],
  ])('stands back for %s', (_, values, open) => {
    expect(openGroups({ ...well, ...values })).toEqual(open);
  });

  test('an obstacle is told with its value', () => {
    expect(drugState({ ...well, potassium: 5.6 }, 'mra')).toEqual({
      kind: 'obstacle',
      obstacle: { reason: 'potassium', value: 5.6 },
    });
  });

  // By hand: two groups that each take a fifth leave 0.8 x 0.8 = 0.64 of a risk of 0.4.
  test('lowers her risk by what each group takes of what is left', () => {
    expect(benefitOf({ ...well, has: ['raas', 'beta'] }, 0.2)).toBeCloseTo(0.4 * 0.36, 10);
    expect(benefitOf({ ...well, has: DRUG_GROUPS }, 0.2)).toBe(0);
  });
});

describe('whom to call', () => {
  test('of the five at the highest risk one can be helped; by benefit all five, and more is avoided', () => {
    const byRisk = planCalls(PATIENTS, usual);
    const byBenefit = planCalls(PATIENTS, { ...usual, order: 'benefit' });
    expect(byRisk.called.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(byRisk).toMatchObject({ helped: 1, avoided: expect.closeTo(0.41 * 0.488, 6) });
    expect(byBenefit.called.map(({ id }) => id)).toEqual(['e', 'j', 'h', 'k', 'f']);
    expect(byBenefit.helped).toBe(5);
    expect(byBenefit.avoided).toBeGreaterThan(3 * byRisk.avoided);
  });

  test('the reader’s own ticks count as far as there is time', () => {
    const plan = planCalls(PATIENTS, { ...usual, order: 'own', capacity: 2, e: true, j: true, t: true });
    expect(plan.called.map(({ id }) => id)).toEqual(['e', 'j']);
    expect(plan.tooMany).toBe(1);
  });

  const settings = fc.record({
    capacity: fc.integer({ min: 1, max: 12 }),
    effect: fc.integer({ min: 5, max: 35 }),
    ticked: fc.subarray([...PATIENT_IDS]),
  });

  test('nothing avoids more than choosing by benefit, and everybody is in one list', () => {
    fc.assert(
      fc.property(settings, ({ ticked, ...rest }) => {
        const set = { ...usual, ...rest, ...Object.fromEntries(ticked.map((id) => [id, true])) };
        const best = planCalls(PATIENTS, { ...set, order: 'benefit' }).avoided;
        for (const order of CALL_ORDERS) {
          const plan = planCalls(PATIENTS, { ...set, order });
          expect(plan.avoided).toBeLessThanOrEqual(best + 1e-12);
          expect(plan.called.length + plan.others.length).toBe(PATIENTS.length);
          expect(plan.called.length).toBeLessThanOrEqual(set.capacity);
        }
      }),
    );
  });
});

test('the list is by risk, and an address that makes no sense is as usual', () => {
  const risks = PATIENTS.map(({ risk }) => risk);
  expect(risks).toEqual([...risks].sort((a, b) => b - a));
  expect(heartFailureSettings.parse({ order: 'x', capacity: '99', effect: '', a: 'maybe' })).toEqual(usual);
});
