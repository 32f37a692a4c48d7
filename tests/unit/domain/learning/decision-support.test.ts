import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODES, RECEIVERS, routeOf, SEVERITIES } from '#app/domain/learning/decision-support/alert-rules.ts';
import { burdenOf, HARMFUL } from '#app/domain/learning/decision-support/burden.ts';
import { countVerdicts, DAY, handleDay } from '#app/domain/learning/decision-support/day.ts';
import { decisionSettings, rulesOf } from '#app/domain/learning/decision-support/settings.ts';
import { BAD_WINDOW, outcomeOf, RIGHTS, WINDOW_CHOICES } from '#app/domain/learning/decision-support/window.ts';

const usual = decisionSettings.parse({});
const everything = rulesOf(usual);
const anyRules = fc.record({
  cutoff: fc.constantFrom(...SEVERITIES),
  receiver: fc.constantFrom(...RECEIVERS),
  mode: fc.constantFrom(...MODES),
});

describe('where an alert ends up', () => {
  test.each([
    [{ cutoff: 1, receiver: 'doctor', mode: 'active' }, ['popup', 'popup', 'popup']],
    [{ cutoff: 2, receiver: 'doctor', mode: 'tiered' }, ['nowhere', 'margin', 'popup']],
    [{ cutoff: 1, receiver: 'shared', mode: 'active' }, ['pharmacist', 'pharmacist', 'popup']],
    [{ cutoff: 3, receiver: 'shared', mode: 'passive' }, ['nowhere', 'nowhere', 'margin']],
  ] as const)('under %o by severity', (rules, routes) => {
    expect(SEVERITIES.map((severity) => routeOf(rules, severity))).toEqual(routes);
  });
});

describe('the day', () => {
  test('waits for an answer to what interrupts, and lets through what stands in the margin', () => {
    expect(handleDay(everything, () => '').every(({ verdict }) => verdict === null)).toBe(true);
    const quiet = handleDay({ ...everything, mode: 'passive' }, () => '');
    expect(countVerdicts(quiet)).toEqual({ stopped: 0, missed: 4, needless: 0, passed: 7 });
  });

  test('to follow everything stops every danger and changes seven orders for nothing', () => {
    expect(countVerdicts(handleDay(everything, () => 'follow'))).toEqual({
      stopped: 4,
      missed: 0,
      needless: 7,
      passed: 0,
    });
  });

  test('the severity alone does not tell: a severe alert is for nothing, and a reminder is not', () => {
    const [severe, reminder] = [3, 1].map((severity) => DAY.filter((alert) => alert.severity === severity));
    expect(severe!.some(({ isHarmful }) => !isHarmful)).toBe(true);
    expect(reminder!.some(({ isHarmful }) => isHarmful)).toBe(true);
  });

  test('every alert ends in one place, and an answer to what was never seen changes nothing', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const alerts = handleDay(rules, () => 'follow');
        expect(alerts).toHaveLength(DAY.length);
        for (const { route, isHarmful, verdict } of alerts)
          if (route === 'nowhere') expect(verdict).toBe(isHarmful ? 'missed' : 'passed');
      }),
    );
  });
});

describe('a thousand orders', () => {
  // By hand: 502 alerts are 1.506 per patient, and 0.7^1.506 = 0.5844; 15 x 0.9 x 0.5844 = 7.89.
  test('with every alert most are overridden, and half of the harm goes through', () => {
    const burden = burdenOf(everything, 0.3);
    expect(burden.popupsPerPatient).toBeCloseTo(1.506, 6);
    expect(burden.prevented).toBeCloseTo(7.89, 2);
    expect(burden.overridden).toBeCloseTo(0.9, 2);
  });

  // By hand: 102 alerts are 0.306 per patient; 13 x 0.9 x 0.7^0.306 = 10.49.
  test('with fewer alerts more harm is stopped, with too few less', () => {
    const [all, two, three] = SEVERITIES.map((cutoff) => burdenOf({ ...everything, cutoff }, 0.3).prevented);
    expect(two).toBeCloseTo(10.49, 2);
    expect(two).toBeGreaterThan(all!);
    expect(two).toBeGreaterThan(three!);
  });

  test('where nobody tires it is best to show everything', () => {
    const [all, two, three] = SEVERITIES.map((cutoff) => burdenOf({ ...everything, cutoff }, 0).prevented);
    expect(all).toBeGreaterThan(two!);
    expect(two).toBeGreaterThan(three!);
  });

  // By hand: the pharmacist's 490 are cut to 120, and so she stops 9 x 0.85 x 120/490 = 1.87.
  test('a pharmacist drowns as well', () => {
    const drowned = burdenOf({ ...everything, receiver: 'shared' }, 0);
    expect(drowned.prevented).toBeCloseTo(6 * 0.9 + 1.87, 2);
    expect(burdenOf({ cutoff: 2, receiver: 'shared', mode: 'active' }, 0).prevented).toBeGreaterThan(drowned.prevented);
  });

  test('every alert and every harm is counted once, and fatigue never helps', () => {
    fc.assert(
      fc.property(anyRules, fc.double({ min: 0, max: 0.5, noNaN: true }), (rules, fatigue) => {
        const { alerts, prevented, missed, overridden } = burdenOf(rules, fatigue);
        expect(Object.values(alerts).reduce((sum, count) => sum + count, 0)).toBe(502);
        expect(prevented + missed).toBeCloseTo(HARMFUL, 9);
        expect(prevented).toBeLessThanOrEqual(burdenOf(rules, 0).prevented + 1e-9);
        expect(overridden === null).toBe(alerts.popup === 0);
      }),
    );
  });
});

describe('the window', () => {
  const good = {
    information: 'value',
    person: 'prescriber',
    format: 'actions',
    channel: 'chart',
    time: 'choosing',
  } as const;

  // By hand: 0.9 x 0.4 x 0.5 x 0.5 x 1 x 0.6 = 0.054.
  test('is followed five times in a hundred as it is, and ninety when all is right', () => {
    expect(outcomeOf(BAD_WINDOW)).toMatchObject({
      changed: expect.closeTo(5.4, 6),
      delayed: 0,
      weakest: 'information',
    });
    expect(outcomeOf(good)).toEqual({ changed: expect.closeTo(90, 6), delayed: 0, weakest: null });
  });

  test('one wrong is enough, whichever it is', () => {
    for (const right of RIGHTS) {
      const worst = WINDOW_CHOICES[right].map((choice) => outcomeOf({ ...good, [right]: choice }).changed);
      expect(Math.min(...worst)).toBeLessThan(60);
    }
  });

  test('one that cannot be passed changes more, and delays those who needed it', () => {
    const stop = outcomeOf({ ...good, format: 'stop' });
    expect(stop.changed).toBeGreaterThan(outcomeOf(good).changed);
    expect(stop.changed).toBeLessThanOrEqual(100);
    expect(stop.delayed).toBeGreaterThan(0);
  });
});

test('an address that makes no sense gives the usual settings', () => {
  expect(decisionSettings.parse({ part: 'x', cutoff: '7', warfarin: 'maybe', fatigue: 'much', format: '' })).toEqual(
    usual,
  );
  expect(decisionSettings.parse({ cutoff: '2' })).toEqual({ ...usual, cutoff: 2 });
});
