import { describe, expect, test } from 'vitest';
import {
  drawNights,
  FALL_SHARE,
  FATIGUE,
  RISES,
  runNight,
  runNights,
  UNTIL_FALL,
} from '#app/domain/learning/falls/night.ts';
import type { Sensor } from '#app/domain/learning/falls/night.ts';
import { fallsSettings } from '#app/domain/learning/falls/settings.ts';
import { rateInterval, rateOf, runStudy, shareImpressive } from '#app/domain/learning/falls/study.ts';
import { mean } from '#app/domain/learning/statistics/summary.ts';

const sensor: Sensor = { beds: 20, staff: 2, sensitivity: 90, specificity: 80, reach: 1, fatigue: 'on' };
const nights = drawNights(20);
const run = (changed: Partial<Sensor>) => runNights(nights, { ...sensor, ...changed });
const missed = (wait: number) => FALL_SHARE * (1 - Math.exp(-wait / UNTIL_FALL));

describe('a night', () => {
  const rise = (at: number, chance = 0) => ({ at, isRise: true, chance });
  const harmless = (at: number, chance = 0) => ({ at, isRise: false, chance });

  // By hand: one of the staff goes at 0 and is back at 1 + 3 minutes; the rise at 2 is reached at 4 + 1, without fatigue.
  test('an alarm waits for whoever is busy with another', () => {
    const { alarms, falls } = runNight([harmless(0), rise(2)], { ...sensor, staff: 1, fatigue: 'off' });
    expect(alarms.map(({ wait }) => wait)).toEqual([1, 3]);
    expect(falls).toBeCloseTo(missed(3), 12);
  });

  test('a false alarm within the hour makes the next slower, and one before it does not', () => {
    const waits = (first: number) =>
      runNight([harmless(first), rise(100)], { ...sensor, staff: 1 }).alarms.map(({ wait }) => wait);
    expect(waits(90)).toEqual([1, 1 + FATIGUE]);
    expect(waits(30)).toEqual([1, 1]);
  });

  test('a rise that gives no alarm is as if there were no sensor', () => {
    const { alarms, falls, fallsWithout } = runNight([rise(10, 0.95)], sensor);
    expect(alarms).toEqual([]);
    expect([falls, fallsWithout]).toEqual([FALL_SHARE, FALL_SHARE]);
  });
});

describe('many nights', () => {
  // By hand: 20 beds with ten harmless movements and 0.4 rises each, of which a fifth and nine tenths give an alarm.
  test('give the alarms that the shares say', () => {
    expect(run({}).alarms).toBeCloseTo(40 + 7.2, -1);
    expect(run({}).falseAlarms / run({}).alarms).toBeCloseTo(40 / 47.2, 1);
    expect(run({}).fallsWithout).toBeCloseTo(1_000 * RISES * FALL_SHARE, 0);
  });

  test('more false alarms bring longer waits and more falls, the same sensitivity', () => {
    const settings = [50, 70, 90, 99].map((specificity) => run({ specificity }));
    const falls = settings.map((one) => one.falls);
    expect(falls).toEqual([...falls].sort((a, b) => b - a));
    expect(settings[0]!.wait).toBeGreaterThan(2 * settings[3]!.wait);
  });

  test('a sensor that sees less and cries less can prevent more', () => {
    expect(run({ sensitivity: 80, specificity: 97 }).falls).toBeLessThan(
      run({ sensitivity: 98, specificity: 65 }).falls,
    );
  });

  test('nobody falls more often for rested or for more staff', () => {
    expect(run({ fatigue: 'off' }).falls).toBeLessThan(run({}).falls);
    expect(run({ staff: 4 }).falls).toBeLessThan(run({ staff: 1 }).falls);
  });
});

describe('a study', () => {
  const nothing = { chosen: 'worst', effect: 0, weeks: 8 } as const;

  test('the one that is shown first falls by two thirds beyond chance though the sensor does nothing, and so nearly does the other', () => {
    const { seed } = fallsSettings.parse({});
    const { treated, control, ratio, compared } = runStudy(seed, nothing);
    expect([treated.before.events, treated.after.events]).toEqual([15, 5]);
    expect([control.before.events, control.after.events]).toEqual([14, 5]);
    expect(ratio.ratio).toBeCloseTo(1 / 3, 9);
    expect(ratio.upper).toBeLessThan(1);
    expect(compared.lower).toBeLessThan(1);
    expect(compared.upper).toBeGreaterThan(1);
  });

  // By hand: 12 falls in 21 x 56 bed-days; Garwood's limits of 12 are 6.20 and 20.96.
  test('a rate and its interval are those of the text', () => {
    const observed = { events: 12, exposure: 1_176 };
    expect(rateOf(observed)).toBeCloseTo(10.2, 1);
    expect(rateInterval(observed).lower).toBeCloseTo(5.27, 2);
    expect(rateInterval(observed).upper).toBeCloseTo(17.82, 2);
  });

  test('a ward chosen by lot, or followed for long, seldom impresses for nothing', () => {
    expect(shareImpressive(nothing)).toBeGreaterThan(0.5);
    expect(shareImpressive({ ...nothing, chosen: 'lot' })).toBeLessThan(0.35);
    expect(shareImpressive({ ...nothing, weeks: 52 })).toBeLessThan(0.15);
  });

  test('against a control, wards that had nothing are on average alike, and an effect is seen at its size', () => {
    const seeds = Array.from({ length: 150 }, (_, index) => index + 1);
    const logs = (effect: number) =>
      mean(seeds.map((seed) => Math.log(runStudy(seed, { chosen: 'lot', effect, weeks: 52 }).compared.ratio)));
    expect(Math.exp(logs(0))).toBeCloseTo(1, 1);
    expect(Math.exp(logs(40))).toBeCloseTo(0.6, 1);
  });

  test('the same seed gives the same study, and an effect leaves what was before it', () => {
    expect(runStudy(5, nothing)).toEqual(runStudy(5, nothing));
    expect(runStudy(5, { ...nothing, effect: 50 }).treated.before).toEqual(runStudy(5, nothing).treated.before);
  });
});

test('an address that makes no sense gives the usual settings', () => {
  expect(fallsSettings.parse({ beds: 'all', weeks: '9', seed: '0.5' })).toEqual(fallsSettings.parse({}));
});
