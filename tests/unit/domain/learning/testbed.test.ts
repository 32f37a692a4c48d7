import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialAtLeast, logFactorial } from '#app/domain/learning/statistics/binomial.ts';
import { casesToTell, timeToTell } from '#app/domain/learning/testbed/detect.ts';
import { IDEA_TRUTHS } from '#app/domain/learning/testbed/ideas.ts';
import { guardrailsOf, walk as walkWith } from '#app/domain/learning/testbed/journey.ts';
import * as choices from '#app/domain/learning/testbed/settings.ts';

const set = (given: Record<string, string>) => choices.testbedSettings.parse(given);
const walk = (settings: choices.TestbedSettings) =>
  walkWith(settings.idea === choices.OWN_IDEA ? 'sepsis' : settings.idea, settings);
const thorough = {
  idea: 'sepsis',
  measure: 'effect',
  owner: 'on',
  baseline: 'on',
  data: 'groups',
  device: 'body',
  dpia: 'on',
  silent: '8',
  silentSplit: 'on',
  limited: 'control',
  limitedSplit: 'on',
  stopping: 'on',
  fallback: 'on',
  training: 'on',
  decision: 'everywhere',
  monitoring: 'groups',
  change: 'on',
  incidents: 'on',
};
const codesOf = (journey: ReturnType<typeof walk>) =>
  journey.passages.flatMap(({ remarks }) => remarks.map(({ code }) => code));

describe('counts', () => {
  test('factorials and the binomial distribution are what tables say', () => {
    expect(Math.exp(logFactorial(5))).toBeCloseTo(120, 9);
    expect(logFactorial(20)).toBeCloseTo(Math.log(2_432_902_008_176_640_000), 9);
    // Tables of the binomial distribution: n = 10, p = 0.5: 8 or more in 56/1024; n = 20, p = 0.2: 8 or more in 0.0321.
    expect(binomialAtLeast(10, 0.5, 8)).toBeCloseTo(56 / 1024, 10);
    expect(binomialAtLeast(20, 0.2, 8)).toBeCloseTo(0.0321, 4);
    expect([binomialAtLeast(5, 0.3, 0), binomialAtLeast(5, 0.3, 6)]).toEqual([1, 0]);
  });
});

describe('seeing a fault', () => {
  // By hand for 9 cases: with 0.2 failing, 5 or more fail in 0.0196 and 4 or more in 0.0856, so 5 is the limit; with 0.65
  // failing, 5 or more fail in 0.828. For 8 cases the limit is 5 too (0.0104 against 0.0563), reached in 0.706.
  test('80 of 100 promised and 35 of 100 real are told apart at nine cases', () => {
    expect(casesToTell(0.8, 0.35)).toBe(9);
  });

  test('takes many more cases in an average, and never comes where nothing is wrong', () => {
    const watch = { promised: 0.8, real: 0.35, groupPerWeek: 2, allPerWeek: 10 };
    expect(timeToTell({ ...watch, isSplit: true }).weeks).toBeCloseTo(4.5, 9);
    expect(timeToTell({ ...watch, isSplit: false }).weeks).toBeGreaterThan(12);
    expect(casesToTell(0.8, 0.8)).toBe(Infinity);
  });

  test('a smaller gap never takes fewer cases to see', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 95 }), fc.integer({ min: 10, max: 40 }), (promised, gap) => {
        const cases = (by: number) => casesToTell(promised / 100, (promised - by) / 100);
        expect(cases(gap)).toBeGreaterThanOrEqual(cases(gap + 10));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a journey', () => {
  test('waits at the first gate without a choice', () => {
    expect(walk(set({}))).toMatchObject({ waiting: 'need', weeks: 0, ending: null, passages: [] });
    expect(walk(set({ measure: 'effect' })).waiting).toBe('data');
  });

  // By hand: 2 + 3, 5, 6 + 3, 2 + 8 + 6 to mend, 12 + 1, 4.
  test('taken with care is sound, harms nobody and costs 52 weeks', () => {
    const journey = walk(set(thorough));
    expect(journey).toMatchObject({ ending: 'sound', weeks: 52, waiting: null });
    expect(journey.state).toMatchObject({ harmed: 0, foundAt: 'silent', knowledge: 'known' });
    expect(guardrailsOf(set(thorough)).every(({ stands }) => stands)).toBe(true);
  });

  test('the late values are not to be seen in old data, and four silent weeks are too few', () => {
    const journey = walk(set({ ...thorough, silent: '4' }));
    expect(codesOf(journey)).toEqual(expect.arrayContaining(['groupsFine', 'silentTooFew']));
    expect(journey.state.foundAt).toBe('limited');
  });

  // By hand: the ward has two cases a week; 24 in twelve weeks, or 9 with a stopping rule, of whom 0.45 are failed.
  test('a stopping rule saves those who come after it has struck', () => {
    const skipped = { ...thorough, silent: '0' };
    expect(walk(set(skipped)).state.harmed).toBeCloseTo(9 * 0.45, 9);
    expect(walk(set({ ...skipped, stopping: '' })).state.harmed).toBeCloseTo(24 * 0.45, 9);
  });

  test('the willing ward hides the fault until it is in use', () => {
    const journey = walk(set({ ...thorough, silent: '0', limited: 'before' }));
    expect(codesOf(journey)).toEqual(expect.arrayContaining(['limitedFine', 'effectApparent', 'faultFound']));
    expect(journey.state).toMatchObject({ foundAt: 'monitoring', knowledge: 'apparent' });
  });

  test('what nobody watches goes on all year: 104 cases, and half a year of the new version', () => {
    const { state } = walk(set({ ...thorough, silent: '0', limited: 'skip', monitoring: 'none', change: '' }));
    expect(state.harmed).toBeCloseTo(104 * 0.45 + 260 * 0.225, 6);
  });

  test.each(['none', 'low', 'inhouse'])('the class %s sends a sepsis alarm back before the first patient', (device) => {
    expect(codesOf(walk(set({ ...thorough, device })))).toContain('sentBackDevice');
  });

  test('a missing impact assessment costs more than it would have', () => {
    expect(walk(set({ ...thorough, dpia: '' })).weeks).toBe(walk(set(thorough)).weeks + 6 - 3);
  });

  test('the model of missed appointments is best stopped, and before and after hides it', () => {
    const absence = { ...thorough, idea: 'absence', device: 'none' };
    const early = walk(set({ ...absence, simple: 'on', dataHalt: 'on' }));
    expect(early).toMatchObject({ ending: 'stoppedRightly', weeks: 11 });
    expect(codesOf(early)).toContain('simpleSame');
    expect(codesOf(walk(set({ ...absence, limited: 'before' })))).toContain('effectApparent');
    expect(walk(set(absence)).ending).toBe('noBenefit');
  });

  test('drafts end well, too', () => {
    expect(walk(set({ ...thorough, idea: 'draft', device: 'none' }))).toMatchObject({
      ending: 'sound',
      state: { foundAt: 'data' },
    });
  });

  const values = <T extends string>(list: readonly T[]) => fc.constantFrom('' as const, ...list);
  const any = fc.record({
    idea: fc.constantFrom(...choices.IDEAS),
    measure: values(choices.MEASURES),
    data: values(choices.DATA_TESTS),
    device: values(choices.DEVICES),
    silent: values(choices.SILENT_TESTS),
    limited: values(choices.LIMITED_TESTS),
    decision: values(choices.DECISIONS),
    monitoring: values(choices.MONITORING),
    ...(Object.fromEntries(choices.TICKS.map((name) => [name, fc.constantFrom('', 'on')])) as Record<
      choices.Tick,
      fc.Arbitrary<'' | 'on'>
    >),
  });

  test('ends or waits, never harms before a patient is met, and is never worse for a stopping rule', () => {
    fc.assert(
      fc.property(any, (settings) => {
        const journey = walk(settings);
        expect(journey.waiting === null).toBe(journey.ending !== null);
        if (!journey.passages.some(({ gate }) => gate === 'limited')) expect(journey.state.harmed).toBe(0);
        const most = IDEA_TRUTHS[settings.idea].casesPerWeek * 52 * 2;
        expect(journey.state.harmed).toBeLessThan(most);
        const guarded = walk({ ...settings, stopping: 'on' }).state.harmed;
        expect(guarded).toBeLessThanOrEqual(walk({ ...settings, stopping: '' }).state.harmed + 1e-9);
      }),
    );
  });
});

test('an address that makes no sense gives an idea and nothing decided', () => {
  expect(set({ idea: 'x', silent: '99', owner: 'yes' })).toEqual(set({}));
});
