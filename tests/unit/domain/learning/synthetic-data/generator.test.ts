import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlation, mean } from '#app/domain/learning/statistics/summary.ts';
import { drawFrom, fitCopula } from '#app/domain/learning/synthetic-data/copula.ts';
import { COLUMNS, HELD_OUT, REAL, TABLE_SIZE } from '#app/domain/learning/synthetic-data/patients.ts';
import type { Patient } from '#app/domain/learning/synthetic-data/patients.ts';
import { syntheticSettings } from '#app/domain/learning/synthetic-data/settings.ts';
import { drawTable } from '#app/domain/learning/synthetic-data/study.ts';
import { createRandom } from '#app/domain/shared/random.ts';

const columnOf = (table: readonly Patient[], name: keyof Patient) => table.map((patient) => patient[name]);
const sorted = (table: readonly Patient[]) =>
  table.map((patient) => COLUMNS.map((name) => patient[name]).join(' ')).sort();
const usual = syntheticSettings.parse({});

test('the real patients are many enough, and a few of each table have the rare diagnosis', () => {
  for (const table of [REAL, HELD_OUT]) {
    expect(table).toHaveLength(TABLE_SIZE);
    expect(table.filter(({ rare }) => rare === 1)).toHaveLength(3);
    expect(mean(columnOf(table, 'readmitted'))).toBeCloseTo(0.25, 1);
  }
  expect(sorted(REAL)).not.toEqual(sorted(HELD_OUT));
});

describe('a Gaussian copula', () => {
  const copula = fitCopula(REAL, createRandom(1));
  const draw = (dependence: number, noise: number, seed = 1) =>
    drawFrom(copula, { dependence, noise }, createRandom(seed));

  // By ranks the correlation of the normal variables is close to Pearson's where the columns are normal themselves.
  test('learns how two numbers go together', () => {
    const learnt = copula.correlations[COLUMNS.indexOf('age') * COLUMNS.length + COLUMNS.indexOf('kidney')];
    expect(learnt).toBeCloseTo(correlation(columnOf(REAL, 'age'), columnOf(REAL, 'kidney')), 1);
  });

  // By hand: of 400 with a flag for half of them and for 3/4 of these another, and the other way round for the rest,
  // the correlation of the normal variables is sin(pi/2 x (3/4 - 1/4)) = 0.71; to the first order it is pi/4.
  test('learns how two flags go together', () => {
    const patients = Array.from({ length: 400 }, (_, index): Patient => {
      const isMan = index % 2 === 0 ? 1 : 0;
      const heartFailure = index % 8 < 6 === (isMan === 1) ? 1 : 0;
      return { age: index, isMan, kidney: 1, pressure: 1, days: 1, heartFailure, rare: 0, readmitted: 0 };
    });
    const { correlations } = fitCopula(patients, createRandom(1));
    const learnt = correlations[COLUMNS.indexOf('isMan') * COLUMNS.length + COLUMNS.indexOf('heartFailure')];
    expect(Math.abs(learnt ?? 0)).toBeCloseTo(Math.PI / 4, 1);
  });

  test('without dependence the columns have nothing to do with each other', () => {
    const table = [1, 2, 3, 4].flatMap((seed) => draw(0, 1, seed));
    expect(Math.abs(correlation(columnOf(table, 'age'), columnOf(table, 'kidney')))).toBeLessThan(0.1);
    expect(mean(columnOf(table, 'age'))).toBeCloseTo(mean(columnOf(REAL, 'age')), -1);
  });

  test('with it they go together as among the real patients', () => {
    const table = [1, 2, 3, 4].flatMap((seed) => draw(1, 1, seed));
    const real = correlation(columnOf(REAL, 'age'), columnOf(REAL, 'kidney'));
    expect(Math.abs(correlation(columnOf(table, 'age'), columnOf(table, 'kidney')) - real)).toBeLessThan(0.1);
  });

  test('without noise it gives the patients back, one by one', () => {
    expect(sorted(draw(1, 0))).toEqual(sorted(REAL));
  });

  test('never draws a value beyond those it has seen', () => {
    const noises = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(noises, noises, fc.nat(), (dependence, noise, seed) => {
        const table = draw(dependence, noise, seed);
        for (const name of COLUMNS) {
          const seen = columnOf(REAL, name);
          for (const value of columnOf(table, name)) {
            expect(value >= Math.min(...seen) && value <= Math.max(...seen)).toBe(true);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('a table as the reader has set it', () => {
  test('is the same for the same settings, and another for another draw', () => {
    expect(drawTable({ ...usual, draw: 3 })).toEqual(drawTable({ ...usual, draw: 3 }));
    expect(drawTable({ ...usual, draw: 3 })).not.toEqual(drawTable({ ...usual, draw: 4 }));
  });

  test('has nobody with a diagnosis that was taken out', () => {
    for (const closeness of [0, 50, 100]) {
      expect(drawTable({ closeness, rare: 'drop', draw: 1 }).every(({ rare }) => rare === 0)).toBe(true);
    }
  });

  test('an address that makes no sense gives the usual settings', () => {
    expect(syntheticSettings.parse({ closeness: '1e9', rare: 'perhaps', draw: '' })).toEqual(usual);
  });
});
