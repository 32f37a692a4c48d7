import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KIDNEY_PATIENTS } from '#app/content/kidney-disease/patients.ts';
import { EQUATIONS, estimateGfr, SEXES } from '#app/domain/learning/kidney/equations.ts';
import { countFindings, findCases } from '#app/domain/learning/kidney/find-cases.ts';
import type { FindingKind, KidneyPatient } from '#app/domain/learning/kidney/find-cases.ts';
import { ruleSettings, stagingSettings } from '#app/domain/learning/kidney/settings.ts';
import { albuminCategory, gfrCategory, possibleRisks, riskOf } from '#app/domain/learning/kidney/staging.ts';

describe('eGFR', () => {
  test.each([
    // The calculator of the National Kidney Foundation (kidney.org): 1.09 and 1.2 mg/dl, a man of 55.
    { equation: 'ckd-epi-2021', sex: 'male', age: 55, creatinine: 1.09 * 88.4, gfr: 80 },
    { equation: 'ckd-epi-2021', sex: 'male', age: 55, creatinine: 1.2 * 88.4, gfr: 71 },
    // By hand: 142 x 0.9938^60 x 1.012 at the woman's kappa, 0.7 mg/dl.
    { equation: 'ckd-epi-2021', sex: 'female', age: 60, creatinine: 0.7 * 88.4, gfr: 99 },
    // By hand at the knees, where X is the constant: exp(2.56 - 0.0158 x 70 + 0.438 ln 70), and 2.50 for a woman.
    { equation: 'lm-revised', sex: 'male', age: 70, creatinine: 180, gfr: 28 },
    { equation: 'lm-revised', sex: 'female', age: 70, creatinine: 150, gfr: 26 },
    // exp(2.50 + 0.0121 x 50 - 0.0158 x 70 + 0.438 ln 70) = exp(3.860)
    { equation: 'lm-revised', sex: 'female', age: 70, creatinine: 100, gfr: 47 },
    // By hand at the median creatinine Q: 107.3, and 107.3 x 0.99^20 twenty years after forty.
    { equation: 'ekfc', sex: 'female', age: 30, creatinine: 62, gfr: 107 },
    { equation: 'ekfc', sex: 'male', age: 60, creatinine: 80, gfr: 88 },
    // 107.3 x 2^-1.132 x 0.99^20
    { equation: 'ekfc', sex: 'male', age: 60, creatinine: 160, gfr: 40 },
  ] as const)('$equation: a $sex of $age with $creatinine µmol/l has $gfr', ({ equation, gfr, ...sample }) => {
    expect(estimateGfr(equation, sample)).toBe(gfr);
  });

  const sample = fc.record({
    sex: fc.constantFrom(...SEXES),
    age: fc.integer({ min: 25, max: 95 }),
    creatinine: fc.integer({ min: 40, max: 800 }),
  });

  test.each(EQUATIONS)('%s never rises with creatinine and makes no leap', (equation) => {
    fc.assert(
      fc.property(sample, (one) => {
        const [here, next] = [one, { ...one, creatinine: one.creatinine + 1 }].map((at) => estimateGfr(equation, at));
        expect(next!).toBeLessThanOrEqual(here!);
        expect(here! - next!).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the categories of KDIGO 2024', () => {
  test.each([
    [90, 'G1'],
    [89, 'G2'],
    [60, 'G2'],
    [59, 'G3a'],
    [45, 'G3a'],
    [44, 'G3b'],
    [30, 'G3b'],
    [29, 'G4'],
    [15, 'G4'],
    [14, 'G5'],
  ])('eGFR %i is %s', (gfr, category) => {
    expect(gfrCategory(gfr)).toBe(category);
  });

  test.each([
    [2.9, 'A1'],
    [3, 'A2'],
    [30, 'A2'],
    [30.1, 'A3'],
  ])('U-ACR %d is %s', (uacr, category) => {
    expect(albuminCategory(uacr)).toBe(category);
  });

  test('low eGFR and albumin raise the risk together, and without the test it stays open', () => {
    expect([riskOf('G2', 'A1'), riskOf('G3a', 'A1'), riskOf('G3a', 'A2'), riskOf('G3b', 'A2')]).toEqual([
      'low',
      'moderate',
      'high',
      'very-high',
    ]);
    expect(possibleRisks('G3a', 'A2')).toEqual(['high']);
    expect(possibleRisks('G3a', null)).toEqual(['moderate', 'high', 'very-high']);
    expect(possibleRisks('G4', null)).toEqual(['very-high']);
  });
});

describe('the rule', () => {
  const usual = ruleSettings.parse({});
  // A woman of 70: 100 µmol/l is low by every equation and 60 by none.
  const person: KidneyPatient = {
    id: 'a',
    name: 'A',
    sex: 'female',
    age: 70,
    creatinine: [
      { day: 0, creatinine: 100 },
      { day: 90, creatinine: 100 },
    ],
    albumin: [],
    isCoded: false,
    isIll: true,
    truth: { sv: 'Sjuk.', en: 'Ill.' },
  };
  const kind = (part: Partial<KidneyPatient>, rule: object = {}) =>
    findCases([{ ...person, ...part }], { ...usual, ...rule })[0]?.kind;
  const on = (...samples: [day: number, creatinine: number, isAcute?: boolean][]) => ({
    creatinine: samples.map(([day, creatinine, isAcute]) => ({ day, creatinine, isAcute })),
  });

  test.each<[string, Partial<KidneyPatient>, object, FindingKind]>([
    ['two low samples ninety days apart', {}, {}, 'found'],
    ['the same with the diagnosis written', { isCoded: true }, {}, 'known'],
    ['the same in somebody who is well', { isIll: false }, {}, 'wrong'],
    ['eighty-nine days apart', on([0, 100], [89, 100]), {}, 'missed'],
    ['one sample', on([0, 100]), {}, 'missed'],
    ['one sample where one is enough, whatever the days', on([0, 100]), { samples: 1 }, 'found'],
    ['no sample', on(), { samples: 1, days: 0 }, 'missed'],
    ['a normal sample in between', on([0, 100], [50, 60], [90, 100]), {}, 'found'],
    ['a normal sample in between, where none may be', on([0, 100], [50, 60], [90, 100]), { unbroken: 1 }, 'missed'],
    ['low again for long enough after it', on([0, 100], [50, 60], [90, 100], [180, 100]), { unbroken: 1 }, 'found'],
    ['an acute sample that does not count', on([0, 100, true], [90, 100]), { calm: 1 }, 'missed'],
    [
      'albumin twice',
      {
        ...on(),
        albumin: [
          { day: 0, uacr: 3 },
          { day: 90, uacr: 9 },
        ],
      },
      { albumin: 1 },
      'found',
    ],
    [
      'albumin twice, not looked at',
      {
        ...on(),
        albumin: [
          { day: 0, uacr: 3 },
          { day: 90, uacr: 9 },
        ],
      },
      {},
      'missed',
    ],
  ])('%s', (_, part, rule, expected) => {
    expect(kind(part, rule)).toBe(expected);
  });

  test('everybody is counted once, and a stricter rule never flags more', () => {
    const rule = fc.record({
      by: fc.constantFrom(...EQUATIONS),
      below: fc.integer({ min: 46, max: 75 }),
      samples: fc.integer({ min: 1, max: 2 }),
      days: fc.integer({ min: 0, max: 170 }),
      unbroken: fc.constantFrom(0, 1),
      calm: fc.constantFrom(0, 1),
      albumin: fc.constantFrom(0, 1),
    });
    const flagged = (set: typeof usual) => findCases(KIDNEY_PATIENTS, set).filter(({ isFlagged }) => isFlagged).length;
    fc.assert(
      fc.property(rule, (set) => {
        const counts = countFindings(findCases(KIDNEY_PATIENTS, set));
        expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(KIDNEY_PATIENTS.length);
        const most = flagged(set);
        const stricter = [
          { below: set.below - 1 },
          { samples: set.samples + 1 },
          { days: set.days + 10 },
          { unbroken: 1 },
        ];
        for (const part of stricter) {
          // From one sample to two the days begin to count; that too is stricter.
          expect(flagged({ ...set, ...part })).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  test('the twenty teach what they are there for', () => {
    const names = (kindOf: FindingKind, rule: object) =>
      findCases(KIDNEY_PATIENTS, { ...usual, ...rule }).flatMap(({ kind: one, patient }) =>
        one === kindOf ? [patient.name] : [],
      );
    expect(names('wrong', {})).toEqual(['Marianne', 'Adam', 'Inger']);
    expect(names('wrong', { unbroken: 1 })).toEqual(['Adam']);
    expect(names('missed', {})).toContain('Olle');
    expect(names('missed', { by: 'lm-revised' })).not.toContain('Olle');
    // Who was never tested is found by no rule.
    expect(names('missed', { by: 'lm-revised', samples: 1, days: 0, albumin: 1, below: 75 })).toEqual(['Jan']);
    expect(new Set(KIDNEY_PATIENTS.map(({ id }) => id)).size).toBe(20);
  });
});

test('an address that makes no sense gives the usual settings', () => {
  expect(stagingSettings.parse({ sex: 'x', age: '12', creatinine: 'high' })).toEqual(stagingSettings.parse({}));
  // Both labs stand on one page, and so share its address.
  expect(Object.keys(ruleSettings.shape).filter((name) => name in stagingSettings.shape)).toEqual([]);
  expect(ruleSettings.parse({ by: 'mdrd', below: '200', days: '-1' })).toEqual(ruleSettings.parse({}));
});
