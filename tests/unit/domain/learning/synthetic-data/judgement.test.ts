import { describe, expect, test } from 'vitest';
import { fidelityOf, largestGap, readmittedByPressure } from '#app/domain/learning/synthetic-data/fidelity.ts';
import { HELD_OUT, REAL } from '#app/domain/learning/synthetic-data/patients.ts';
import type { Patient } from '#app/domain/learning/synthetic-data/patients.ts';
import { nearLimit, privacyOf, rareTraces } from '#app/domain/learning/synthetic-data/privacy.ts';
import { judgeOthers, studySynthetic, tradeOff } from '#app/domain/learning/synthetic-data/study.ts';

const somebody: Patient = {
  ...{ age: 70, isMan: 0, kidney: 60, pressure: 130, days: 4 },
  ...{ heartFailure: 0, rare: 0, readmitted: 0 },
};

describe('fidelity', () => {
  // By hand: below 3 lie all of the first and half of the second; below 2 half and none.
  test('the gap between two lists is where their cumulative shares differ the most', () => {
    expect(largestGap([1, 2], [2, 3])).toBe(0.5);
    expect(largestGap([1, 2], [3, 4])).toBe(1);
    expect(largestGap([1, 2, 3], [3, 1, 2])).toBe(0);
  });

  test('a table is as faithful to itself as can be', () => {
    expect(fidelityOf(REAL, REAL)).toEqual({ columns: 0, pairs: 0 });
  });

  test('readmission bends with pressure among the real patients', () => {
    const shares = readmittedByPressure(REAL).map(({ share }) => share ?? 0);
    expect(Math.min(shares[0]!, shares[4]!)).toBeGreaterThan(2 * shares[2]!);
  });

  test('a band without patients has no share', () => {
    expect(readmittedByPressure([{ ...somebody, pressure: 90 }]).map(({ share }) => share)).toEqual([
      0,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('privacy', () => {
  // By hand: with ages 60 and 80 a standard deviation is 14.14 years; the table's 67.07 is half of one from 60.
  const learnt = [
    { ...somebody, age: 60 },
    { ...somebody, age: 80 },
  ];
  const others = [
    { ...somebody, age: 95 },
    { ...somebody, age: 40 },
  ];

  test('is the distance to the nearest patient, in standard deviations', () => {
    const table = [{ ...somebody, age: 60 + Math.sqrt(200) / 2 }];
    const { distance, copies } = privacyOf(table, { learnt, others, limit: nearLimit(learnt, others) });
    expect(distance).toBeCloseTo(0.5, 6);
    expect(copies).toBe(0);
  });

  test('a copy of the patients gives everybody away', () => {
    const limit = nearLimit(learnt, others);
    expect(limit).toBeCloseTo(15 / Math.sqrt(200), 6);
    expect(privacyOf(learnt, { learnt, others, limit })).toEqual({
      copies: 2,
      distance: 0,
      tooNear: 1,
      membership: 1,
    });
  });

  test('a differing yes or no is as far as a standard deviation', () => {
    const table = learnt.map((patient) => ({ ...patient, readmitted: 1 as const }));
    expect(privacyOf(table, { learnt, others, limit: 0 }).distance).toBe(1);
  });

  test('a rare patient is found by sex, age and kidney function, and not where no row has the diagnosis', () => {
    const rare = { ...somebody, rare: 1 as const };
    const found = (row: Partial<Patient>) => rareTraces([{ ...rare, ...row }], [rare, ...learnt])[0]?.isFound;
    expect(found({ age: 72, kidney: 55, days: 9 })).toBe(true);
    expect(found({ age: 73 })).toBe(false);
    expect(found({ kidney: 54 })).toBe(false);
    expect(found({ isMan: 1 })).toBe(false);
    expect(rareTraces(learnt, [rare])).toEqual([{ patient: rare, row: null, isFound: false }]);
  });
});

describe('what the lab is to show', () => {
  const at = (closeness: number) => studySynthetic({ closeness, rare: 'keep', draw: 1 });

  test('in the middle the table is private, and a model from it is much worse', () => {
    const { utility, privacy } = at(50);
    expect(judgeOthers().utility - utility).toBeGreaterThan(0.1);
    expect(privacy.membership).toBeCloseTo(0.5, 1);
    expect(privacy.copies).toBe(0);
  });

  test('the most faithful table is the patients, and a model from it as good as one from them', () => {
    const { utility, privacy, fidelity, traces } = at(100);
    expect(utility).toBeCloseTo(judgeOthers().utility, 6);
    expect(fidelity).toEqual({ columns: 0, pairs: expect.closeTo(0, 10) as number });
    expect(privacy).toMatchObject({ copies: REAL.length, tooNear: 1, membership: 1 });
    expect(traces.every(({ isFound }) => isFound)).toBe(true);
  });

  test('most of the usefulness is won before most of what leaks', () => {
    const curve = tradeOff();
    const [middle, near, last] = [50, 80, 100].map((closeness) => curve.find((point) => point.closeness === closeness));
    expect(near!.utility - middle!.utility).toBeGreaterThan(3 * (last!.utility - near!.utility));
    expect(last!.membership - near!.membership).toBeGreaterThan(3 * (near!.membership - middle!.membership));
  });

  test('other patients from the same hospital are no nearer than they happen to be', () => {
    expect(judgeOthers().privacy).toMatchObject({ copies: 0, tooNear: 0.05, membership: 0.5 });
    expect(HELD_OUT).toHaveLength(REAL.length);
  });
});
