import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPopulation } from '#app/domain/learning/growth/children.ts';
import { fallCurve, followUp, ILL_PER_THOUSAND, measurePopulation } from '#app/domain/learning/growth/follow.ts';
import { CHILD_IDS, measureChild } from '#app/domain/learning/growth/known-children.ts';
import { AGES, heightOf, heightScore } from '#app/domain/learning/growth/reference.ts';
import { alarmsAt, ruleOf, signValues } from '#app/domain/learning/growth/rule.ts';
import { growthSettings } from '#app/domain/learning/growth/settings.ts';
import { correlation, mean, standardDeviation } from '#app/domain/learning/statistics/summary.ts';

const usual = growthSettings.parse({});
const rule = ruleOf(usual);
const measuring = { error: 0.3, parents: 1, remeasure: false };

describe('height as SDS', () => {
  // Printed in the WHO's tables of z-scores, in cm: Child Growth Standards to five years, Reference 2007 from six.
  test.each([
    { sex: 'boy', age: 2, score: -2, height: 81.0 },
    { sex: 'boy', age: 5, score: -2, height: 100.7 },
    { sex: 'boy', age: 5, score: 2, height: 119.2 },
    { sex: 'girl', age: 2, score: -2, height: 79.3 },
    { sex: 'girl', age: 5, score: -2, height: 99.9 },
    { sex: 'girl', age: 5, score: 3, height: 123.7 },
    { sex: 'boy', age: 10, score: -2, height: 125.0 },
    { sex: 'boy', age: 10, score: 0, height: 137.8 },
    { sex: 'girl', age: 7, score: 0, height: 120.8 },
    { sex: 'girl', age: 10, score: -2, height: 125.8 },
  ] as const)('of a $sex of $age at $score is $height cm', ({ sex, age, score, height }) => {
    const visit = AGES.findIndex((one) => one === age);
    expect(heightOf(sex, visit, score)).toBeCloseTo(height, 1);
    expect(heightScore(sex, visit, height)).toBeCloseTo(score, 1);
  });
});

describe('the rule', () => {
  test('alarms at its limits and not short of them', () => {
    const limits = { low: 2, fall: 0.5, distance: 2 };
    expect(alarmsAt(limits, signValues({ height: -2, before: -1.5, target: 0 }))).toEqual(['low', 'fall', 'distance']);
    expect(alarmsAt(limits, signValues({ height: -1.99, before: -1.5, target: 0 }))).toEqual([]);
  });

  test('cannot see a fall at the first visit, nor the family where the parents’ heights are missing', () => {
    expect(alarmsAt({ fall: 0.1, distance: 0.1 }, signValues({ height: -4, before: null, target: null }))).toEqual([]);
  });

  test('is without the signs that are not used', () => {
    expect(ruleOf({ ...usual, useFall: false })).toEqual({ low: 2, distance: 2 });
  });
});

describe('the four children', () => {
  const firstAlarm = (child: (typeof CHILD_IDS)[number], slip = 0, by = rule) =>
    measureChild(child, slip, by).visits.find(({ alarms }) => alarms.length > 0);

  test('the usual rule alarms for the healthy boy of a short family, and not for the ill girl who falls', () => {
    expect(firstAlarm('elias')?.alarms).toEqual(['low']);
    expect(firstAlarm('maja')).toBeUndefined();
    expect(firstAlarm('leo')).toBeUndefined();
  });

  test('there is a rule that alarms for the two ill and for nobody else', () => {
    const good = { fall: 0.35, distance: 1.8 };
    const alarmed = CHILD_IDS.filter((child) => firstAlarm(child, 0, good));
    expect(alarmed).toEqual(CHILD_IDS.filter((child) => measureChild(child, 0, good).isIll));
  });

  test('too short a measurement alarms at once, too tall a one the year after', () => {
    expect(firstAlarm('leo', -3)).toMatchObject({ age: 7, alarms: ['fall'] });
    expect(firstAlarm('leo', 3)).toMatchObject({ age: 8, alarms: ['fall'] });
  });
});

describe('a thousand children', () => {
  const population = drawPopulation(7);

  // Hermanussen and Cole 2003: expected at 0.72 times the parents' mean, 1.6 SDS to either side.
  test('are spread like a population, and about their families as published', () => {
    const atSix = population.healthy.map(({ scores }) => scores[4]!);
    const fromTarget = population.healthy.map(({ scores, target }) => scores[4]! - target);
    expect(mean(atSix)).toBeCloseTo(0, 1);
    expect(standardDeviation(atSix)).toBeCloseTo(1, 1);
    expect(1.96 * standardDeviation(fromTarget)).toBeCloseTo(1.6, 1);
    expect(
      correlation(
        atSix,
        population.healthy.map(({ scores }) => scores[5]!),
      ),
    ).toBeGreaterThan(0.95);
  });

  test('measuring again takes away a fourth of the alarms or more, and few of those who are found', () => {
    const once = followUp(measurePopulation(population, measuring), rule);
    const twice = followUp(measurePopulation(population, { ...measuring, remeasure: true }), rule);
    expect(twice.healthyAlarmed).toBeLessThan(0.75 * once.healthyAlarmed);
    expect(twice.found).toBeGreaterThan(0.9 * once.found);
  });

  test('careless measuring drowns the nurse in falls that are none', () => {
    const [careful] = fallCurve(measurePopulation(population, { ...measuring, error: 0.2 }), [0.5]);
    const [careless] = fallCurve(measurePopulation(population, { ...measuring, error: 1 }), [0.5]);
    expect(careless![1]).toBeGreaterThan(5 * careful![1]);
  });

  test('without the parents’ heights nobody alarms for the family', () => {
    const unknown = measurePopulation(population, { ...measuring, parents: 0 });
    expect(followUp(unknown, rule).bySign.distance).toBe(0);
  });

  const limits = fc.record({
    low: fc.double({ min: 1, max: 3, noNaN: true }),
    fall: fc.double({ min: 0.2, max: 1, noNaN: true }),
    distance: fc.double({ min: 1, max: 3, noNaN: true }),
  });

  test('a tighter rule alarms for no fewer and finds no fewer, and every ill child is found or missed', () => {
    const some = { healthy: population.healthy.slice(0, 200), ill: population.ill.slice(0, 40) };
    const few = measurePopulation(some, measuring);
    fc.assert(
      fc.property(limits, ({ low, fall, distance }) => {
        const loose = followUp(few, { low, fall, distance });
        const tight = followUp(few, { low: low - 0.1, fall: fall - 0.05, distance: distance - 0.1 });
        expect(tight.healthyAlarmed).toBeGreaterThanOrEqual(loose.healthyAlarmed);
        expect(tight.found).toBeGreaterThanOrEqual(loose.found);
        expect(tight.found + tight.missed).toBeCloseTo(ILL_PER_THOUSAND, 9);
      }),
      { numRuns: 30 },
    );
  });
});

test('the same seed draws the same children', () => {
  expect(drawPopulation(3).ill[0]).toEqual(drawPopulation(3).ill[0]);
});

test('an address that makes no sense gives the usual settings', () => {
  expect(growthSettings.parse({ part: 'x', low: '99', fall: '', error: 'much', useLow: 'maybe' })).toEqual(usual);
});
