import { describe, expect, test } from 'vitest';
import { drawPatients } from '#app/domain/learning/prediction/cohort.ts';
import { FEATURE_IDS, leaksAmong, rowOf } from '#app/domain/learning/prediction/features.ts';
import {
  firstOfNextYear,
  fitInSubgroups,
  learn,
  nextYearPatients,
  recalibrate,
  scoresOf,
  testPatients,
  trainingPatients,
} from '#app/domain/learning/prediction/model.ts';
import { searchModels } from '#app/domain/learning/prediction/search.ts';
import { chosenFeatures, MOST_TRIED, predictionSettings } from '#app/domain/learning/prediction/settings.ts';
import { calibrationOf } from '#app/domain/learning/statistics/calibration.ts';
import { areaUnderRoc } from '#app/domain/learning/statistics/discrimination.ts';
import { mean } from '#app/domain/learning/statistics/summary.ts';

const honest = FEATURE_IDS.filter((id) => leaksAmong([id]).length === 0);
const honestModel = learn(trainingPatients(2_000), honest);
const leakyModel = learn(trainingPatients(2_000), FEATURE_IDS);
const aucOf = (model: typeof honestModel, asOf: 'later' | 'discharge') =>
  areaUnderRoc(scoresOf(model, testPatients(), asOf));

test('the patients are the same each time, and about a fifth come back', () => {
  expect(drawPatients('a', 5)).toEqual(drawPatients('a', 5));
  expect(mean(testPatients().map(({ isReadmitted }) => isReadmitted))).toBeCloseTo(0.2, 1);
});

describe('a column that is filled in after discharge', () => {
  test('gives a splendid number among test patients from the same data', () => {
    expect(aucOf(leakyModel, 'later')).toBeGreaterThan(0.85);
    expect(calibrationOf(scoresOf(leakyModel, testPatients(), 'later'))?.slope).toBeCloseTo(1, 0);
  });

  test('is worth nothing at discharge, where the model is no better than the honest one and all risks are too high', () => {
    expect(aucOf(leakyModel, 'discharge')).toBeCloseTo(aucOf(honestModel, 'discharge'), 1);
    const used = scoresOf(leakyModel, testPatients(), 'discharge');
    expect(mean(used.map(({ score }) => score))).toBeGreaterThan(0.5);
  });

  test('is the same for everybody at discharge', () => {
    const values = testPatients().map((patient) => rowOf(patient, ['visit'], 'discharge')[0]);
    expect(new Set(values).size).toBe(1);
  });
});

describe('the honest model', () => {
  test('reaches about as far as models of readmission do, with the right level', () => {
    expect(aucOf(honestModel, 'discharge')).toBeGreaterThan(0.65);
    expect(aucOf(honestModel, 'discharge')).toBeLessThan(0.75);
    expect(calibrationOf(scoresOf(honestModel, testPatients(), 'discharge'))?.intercept).toBeCloseTo(0, 1);
  });

  test('learnt from few it is too extreme', () => {
    const few = learn(trainingPatients(150), honest);
    expect(calibrationOf(scoresOf(few, testPatients(), 'discharge'))?.slope).toBeLessThan(0.8);
  });

  test('says too little of those whose history stands elsewhere', () => {
    const groups = fitInSubgroups(testPatients(), scoresOf(honestModel, testPatients(), 'discharge'));
    const gaps = groups.map(({ group, predicted, observed }) => ({ group, gap: observed - predicted }));
    expect(gaps.sort((a, b) => b.gap - a.gap)[0]).toMatchObject({ group: 'newcomers', gap: expect.any(Number) });
  });

  test('promises too much once care is better, until its level is set by others', () => {
    const used = scoresOf(honestModel, nextYearPatients('clinic'), 'discharge');
    const anew = recalibrate(used, scoresOf(honestModel, firstOfNextYear('clinic'), 'discharge'));
    expect(calibrationOf(used)?.intercept).toBeLessThan(-0.5);
    expect(Math.abs(calibrationOf(anew)?.intercept ?? NaN)).toBeLessThan(0.2);
    expect(areaUnderRoc(anew)).toBeCloseTo(areaUnderRoc(used), 10);
  });
});

describe('the search', () => {
  test('the best validated only rises, and with few to choose by most of the rise is luck', () => {
    const points = searchModels(80);
    expect(points).toHaveLength(MOST_TRIED);
    points.forEach(({ validated }, index) => {
      expect(validated).toBeGreaterThanOrEqual(points[index - 1]?.validated ?? 0);
    });
    const last = points.at(-1)!;
    expect(last.validated - last.tested).toBeGreaterThan(0.1);
  });

  test('finds a column that leaks, and neither those it chose by nor the test says so', () => {
    const last = searchModels(1_000, true).at(-1)!;
    expect(last.validated - last.tested).toBeLessThan(0.04);
    expect(last.tested).toBeGreaterThan(0.8);
    expect(last.used).toBeLessThan(0.75);
    expect(searchModels(80).every(({ tested, used }) => tested === used)).toBe(true);
  });

  test('with many to choose by the number holds', () => {
    const last = searchModels(1_000).at(-1)!;
    expect(last.validated - last.tested).toBeLessThan(0.04);
  });
});

test('settings are read from an address, and what makes no sense is as usual', () => {
  const usual = predictionSettings.parse({});
  expect(chosenFeatures(usual)).toEqual(['age', 'ntProBnp', 'admissions']);
  expect(predictionSettings.parse({ step: 'x', patients: '7', age: 'maybe', tried: '9999' })).toEqual(usual);
  expect(chosenFeatures(predictionSettings.parse({ age: 'false', visit: 'true' }))).toEqual([
    'ntProBnp',
    'admissions',
    'visit',
  ]);
});
