import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTACT_IDS, OVERHEAD, PRODUCTION } from '#app/domain/learning/patient-cost/price-list.ts';
import {
  CHOSEN_BY,
  costIn,
  fallOf,
  LASTING,
  drawPatients,
  PASSING,
  runProject,
} from '#app/domain/learning/patient-cost/project.ts';
import { AUTUMNS, OVERHEAD_KEYS, patientCostSettings } from '#app/domain/learning/patient-cost/settings.ts';
import { costYear, overheadPerContact, yearOf } from '#app/domain/learning/patient-cost/year.ts';
import { mean } from '#app/domain/learning/statistics/summary.ts';

function run(seed: number, chosen: number, effect: number) {
  return runProject(drawPatients(seed), seed, chosen, effect);
}

describe('a year', () => {
  // By hand: 480 million kronor on 1 120 000 contacts.
  test('shared by contacts, a call carries as much of the overhead as a bed day', () => {
    expect(overheadPerContact('phone', 'contacts')).toBeCloseTo(428.57, 2);
    expect(overheadPerContact('bedDay', 'contacts')).toBeCloseTo(428.57, 2);
  });

  // By hand: 540 minutes against 15.
  test('shared by time, a bed day carries 36 times as much as a call', () => {
    expect(overheadPerContact('bedDay', 'minutes') / overheadPerContact('phone', 'minutes')).toBeCloseTo(36, 9);
  });

  test.each(OVERHEAD_KEYS)('all contacts together carry the whole overhead, shared by %s', (key) => {
    const carried = PRODUCTION.reduce((sum, [contact, count]) => sum + count * overheadPerContact(contact, key), 0);
    expect(carried).toBeCloseTo(OVERHEAD, 3);
    expect(PRODUCTION.map(([contact]) => contact)).toEqual([...CONTACT_IDS]);
  });

  test('its sum is that of its contacts, and the key leaves the direct cost as it is', () => {
    for (const autumn of AUTUMNS) {
      const years = OVERHEAD_KEYS.map((key) => costYear(yearOf(autumn), key));
      for (const { entries, direct, overhead, total } of years) {
        expect(total).toBeCloseTo(direct + overhead, 9);
        expect(entries.reduce((sum, entry) => sum + entry.direct + entry.overhead, 0)).toBeCloseTo(total, 6);
      }
      expect(new Set(years.map(({ direct }) => direct)).size).toBe(1);
    }
  });
});

describe('a project for the costliest', () => {
  const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
  const falls = (chosen: number, effect: number, group: 'helped' | 'compared') =>
    mean(seeds.map((seed) => fallOf(run(seed, chosen, effect)[group])));

  // The costs of two years are lognormal with correlation r of the logarithms and standard deviation s. Above the
  // quantile c of the chosen share the mean of the first is in proportion to F(s - c) and of the second to F(rs - c),
  // with F the normal distribution: at 10 % 0.2713 and 0.1814 (tables), so the fall is 33.1 %.
  test('falls by as much as theory says though nothing is done, and so do those who had nothing', () => {
    const s = Math.hypot(LASTING, PASSING);
    expect(s).toBeCloseTo(0.6727, 4);
    expect(LASTING ** 2 / s ** 2).toBeCloseTo(0.5525, 4);
    expect(falls(0.1, 0, 'helped')).toBeCloseTo(0.331, 1);
    expect(falls(0.1, 0, 'compared')).toBeCloseTo(0.331, 1);
    expect(Math.abs(falls(0.1, 0, 'helped') - falls(0.1, 0, 'compared'))).toBeLessThan(0.03);
  });

  test('was no costlier in the years before either, and everybody stands still', () => {
    const { helped, everybody } = run(10, 0.1, 0);
    expect(costIn(helped.costs, CHOSEN_BY - 1)).toBeLessThan(0.8 * costIn(helped.costs, CHOSEN_BY));
    expect(Math.abs(fallOf(everybody))).toBeLessThan(0.05);
    expect(helped.size).toBe(50);
    expect(everybody.size).toBe(1_000);
  });

  test('falls less when fewer are left out, and more when it works', () => {
    expect(falls(0.5, 0, 'helped')).toBeLessThan(falls(0.05, 0, 'helped') - 0.1);
    const [without, withEffect] = [run(3, 0.1, 0), run(3, 0.1, 0.2)];
    expect(costIn(withEffect.helped.costs, 4)).toBeCloseTo(0.8 * costIn(without.helped.costs, 4), 6);
    expect(withEffect.compared).toEqual(without.compared);
  });

  test('is the same for a seed, and its interval holds the difference', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 5, max: 50 }), (seed, chosen) => {
        const project = run(seed, chosen / 100, 0);
        expect(run(seed, chosen / 100, 0)).toEqual(project);
        expect(project.helped.size + project.compared.size).toBe(chosen * 10);
        expect(project.difference.lower).toBeLessThan(project.difference.difference);
        expect(project.difference.upper).toBeGreaterThan(project.difference.difference);
      }),
      { numRuns: 25 },
    );
  });
});

test('an address that makes no sense gives the usual settings', () => {
  expect(patientCostSettings.parse({ key: 'beds', chosen: '99', seed: 'x', guess: 'maybe' })).toEqual(
    patientCostSettings.parse({}),
  );
});
