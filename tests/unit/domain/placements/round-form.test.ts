import { describe, expect, test } from 'vitest';
import { addCohortForm, recordAttestsStep, removeParticipantsForm } from '#app/domain/placements/participants-form.ts';
import { publicationForm } from '#app/domain/placements/publication-form.ts';
import { MOST_PERIODS, requiredSectors, roundForm, typedPeriods } from '#app/domain/placements/round-form.ts';
import { FAIRNESS_CHOICES, fairnessOf, withFairness } from '#app/domain/placements/fairness-choice.ts';
import { changedRules, rulesForm } from '#app/domain/placements/rules-form.ts';
import {
  findRule,
  hardRulesOff,
  inForce,
  ROUND_RULES,
  RULES,
  settingsOf,
} from '#app/domain/scheduling/rules/catalog.ts';

const empty = { courseId: '', weeks: '', sectors: '' };
const autumn = { courseId: 'om4', weeks: 'v.36-40', sectors: ['medicine', 'surgery'] };

function typed(facts: object = {}) {
  return { name: ' T4 HT 2027 ', programmeId: 'ssk', term: 'HT2027', cohort: '', periods: [autumn], ...facts };
}

function refused(facts: object): Record<string, string> {
  const { error } = roundForm.safeParse(typed(facts));
  return Object.fromEntries(error?.issues.map((issue) => [issue.path.join('.'), issue.message]) ?? []);
}

describe('a round as it is typed', () => {
  test('is read with the weeks in the year of its term', () => {
    const form = roundForm.parse(typed());
    expect(form.name).toBe('T4 HT 2027');
    expect(typedPeriods(form)).toEqual([
      { courseId: 'om4', weeks: { from: '2027-W36', to: '2027-W40' }, sectors: ['medicine', 'surgery'] },
    ]);
  });

  test.each([
    ['HT2026', 'v.52-53', { from: '2026-W52', to: '2026-W53' }],
    ['HT2026', '53-1', { from: '2026-W53', to: '2027-W01' }],
    ['VT2027', '3', { from: '2027-W03', to: '2027-W03' }],
  ])('in %s reads %s over the new year', (term, weeks, expected) => {
    const form = roundForm.parse(typed({ term, periods: [{ ...autumn, weeks }] }));
    expect(typedPeriods(form)[0]?.weeks).toEqual(expected);
  });

  test('does not invent week 53 in a year without one', () => {
    expect(refused({ periods: [{ ...autumn, weeks: '53' }] })).toEqual({ 'periods.0.weeks': 'week_does_not_exist' });
    expect(refused({ periods: [{ ...autumn, weeks: '50-53' }] })).toEqual({ 'periods.0.weeks': 'week_does_not_exist' });
  });

  test('has no two periods in the same week: nobody can be at two places', () => {
    const periods = [autumn, { ...autumn, weeks: '40-44' }];
    expect(refused({ periods })).toEqual({ 'periods.1.weeks': 'periods_overlap' });
    expect(refused({ periods: [autumn, { ...autumn, weeks: '41-44' }] })).toEqual({});
  });

  test('may have empty lines, but not only such', () => {
    const form = roundForm.parse(typed({ periods: [empty, autumn, empty] }));
    expect(typedPeriods(form)).toHaveLength(1);
    expect(refused({ periods: [empty, empty] })).toEqual({ 'periods.0.weeks': 'required' });
    expect(refused({ periods: [] })).toEqual({ 'periods.0.weeks': 'required' });
  });

  test('names the line that is half filled', () => {
    expect(refused({ periods: [autumn, { ...empty, weeks: '41' }] })).toEqual({ 'periods.1.courseId': 'choose' });
    expect(refused({ periods: [autumn, { ...empty, courseId: 'om4' }] })).toEqual({ 'periods.1.weeks': 'week_empty' });
    expect(refused({ periods: [{ ...autumn, weeks: 'hösten' }] })).toEqual({ 'periods.0.weeks': 'week_unreadable' });
  });

  test('refuses a sector, a term and a number of lines that do not exist', () => {
    expect(refused({ term: 'sommaren' })).toMatchObject({ term: 'choose' });
    expect(refused({ periods: [{ ...autumn, sectors: 'dentistry' }] })).toHaveProperty(['periods.0.sectors.0']);
    expect(refused({ periods: Array.from({ length: MOST_PERIODS + 1 }, () => autumn) })).toHaveProperty('periods');
  });

  test('keeps only requirements above zero', () => {
    const { required } = roundForm.parse(typed({ required: { medicine: '2', surgery: '', psychiatry: '0' } }));
    expect(requiredSectors(required)).toEqual({ medicine: 2 });
    expect(refused({ required: { medicine: '1.5' } })).toEqual({ 'required.medicine': 'wholeNumber' });
    expect(refused({ required: { medicine: '-1' } })).toHaveProperty(['required.medicine']);
  });
});

describe('the rules of a round as they are typed', () => {
  const all = { enabled: ROUND_RULES.flatMap(({ id, optIn }) => (optIn ? [] : [id])), weight: {}, version: '3' };

  test('differ in nothing when all are on at their own weight', () => {
    expect(changedRules(rulesForm.parse(all))).toEqual([]);
  });

  test('are not those that only a repair weighs', () => {
    expect(all.enabled).not.toContain('kept-placements');
    expect(changedRules(rulesForm.parse({ ...all, enabled: [...all.enabled, 'kept-placements'] }))).toEqual([]);
  });

  test('keep what was turned off and what weighs otherwise', () => {
    const others = all.enabled.filter((id) => id !== 'allowed-sector');
    const travel = findRule('travel')?.defaultWeight ?? 0;
    const form = rulesForm.parse({ ...all, enabled: others, weight: { travel: String(travel + 1) } });
    expect(changedRules(form)).toEqual([
      { id: 'allowed-sector', enabled: false, weight: 0 },
      { id: 'travel', enabled: true, weight: travel + 1 },
    ]);
  });

  test('one box ticked is a list of one, none is an empty list', () => {
    expect(rulesForm.parse({ enabled: 'travel', version: '1' }).enabled).toEqual(['travel']);
    expect(rulesForm.parse({ version: '1' }).enabled).toEqual([]);
  });

  test('hold no rule that the catalogue lacks, though a form names it', () => {
    const form = rulesForm.parse({ ...all, enabled: [...all.enabled, 'made-up'], weight: { 'made-up': '7' } });
    expect(changedRules(form)).toEqual([]);
  });

  test.each(FAIRNESS_CHOICES)('hold what is fair, and it is read back: %s', (fairness) => {
    const form = rulesForm.parse({ ...all, fairness, weight: { wishes: '20' } });
    const rules = changedRules(form);
    expect(fairnessOf(rules)).toBe(fairness);
    expect(settingsOf(rules).get('wishes')).toMatchObject({ enabled: true, weight: 20 });
    expect(fairnessOf(withFairness(rules, 'balanced'))).toBe('balanced');
    expect(rulesForm.safeParse({ ...all, fairness: 'other' }).success).toBe(false);
  });

  test('first wishes first: after the first step each costs less, and none more than before', () => {
    const { params } = settingsOf(withFairness([], 'first_wish')).get('wishes')!;
    expect(params).toMatchObject({ steps: [0, 4, 4.5, 5, 5.5], unlisted: 6 });
    expect(withFairness([{ id: 'travel', enabled: false, weight: 1 }], 'first_wish')).toHaveLength(2);
    expect(withFairness([{ id: 'wishes', enabled: false, weight: 15 }], 'first_wish')).toMatchObject([
      { enabled: false },
    ]);
  });

  test.each(['-1', '1.5', '10001', 'many'])('refuse the weight %s', (weight) => {
    expect(rulesForm.safeParse({ ...all, weight: { travel: weight } }).success).toBe(false);
  });
});

test('who is to leave a round must be chosen, and one is a list of one', () => {
  expect(removeParticipantsForm.parse({ chosen: 'a' })).toEqual({ chosen: ['a'] });
  expect(removeParticipantsForm.safeParse({}).error?.issues[0]?.message).toBe('choose');
  expect(addCohortForm.safeParse({ cohort: '' }).error?.issues[0]?.message).toBe('choose');
});

test('attests are recorded for those who were ticked, with their dates in order', () => {
  const step = recordAttestsStep('2027-06-01');
  expect(step.parse({ step: 'choose', chosen: 'a' })).toEqual({ step: 'choose', chosen: ['a'] });
  const save = { step: 'save', chosen: ['a', 'b'], kind: 'health', validFrom: '2027-06-01', validTo: '' };
  expect(step.parse(save)).toEqual({ ...save, validTo: null });
  const wrong = step.safeParse({ ...save, validTo: '2027-05-01' }).error?.issues[0];
  expect(wrong).toMatchObject({ message: 'endsBeforeStart', path: ['validTo'] });
  expect(step.safeParse({ ...save, chosen: undefined }).error?.issues[0]).toMatchObject({ path: ['chosen'] });
});

test('publication without the version that was checked is no publication', () => {
  expect(publicationForm.parse({ version: 'x' })).toEqual({ version: 'x' });
  for (const version of [undefined, '']) expect(publicationForm.safeParse({ version }).success).toBe(false);
});

describe('rules that always hold', () => {
  const off = RULES.map(({ id }) => ({ id, enabled: false, weight: 0 }));

  test('cannot be switched off by a form, nor by what an earlier version has stored', () => {
    const kept = changedRules({ enabled: [], weight: {}, value: {}, fairness: 'balanced' });
    const always = RULES.filter(({ always }) => always).map(({ id }) => id);
    expect(always).toContain('conflict-of-interest');
    expect(kept.filter(({ id }) => always.includes(id)).every(({ enabled }) => enabled)).toBe(true);
    const settings = settingsOf(inForce(off));
    expect(always.filter((id) => !settings.get(id)?.enabled)).toEqual([]);
  });

  test('leave the others to the director, and what is off is told', () => {
    expect(hardRulesOff(off).map(({ id }) => id)).toEqual([
      'allowed-sector',
      'prerequisites',
      'no-repeated-unit',
      'required-attests',
      'car-needed',
      'supervisors-maximum',
      'required-sectors',
      'max-far-periods',
      'pairs-together',
    ]);
    expect(hardRulesOff([])).toEqual([]);
  });

  test('are off until a round turns them on where they set a limit of its own, and keep only what differs', () => {
    const ids = ROUND_RULES.map(({ id }) => id);
    const usual = ids.filter((id) => id !== 'max-travel' && id !== 'housing');
    const settings = (form: object) => changedRules(rulesForm.parse({ version: '1', enabled: usual, ...form }));
    expect(settings({})).toEqual([]);
    expect(settings({ value: { 'far-journey': { fromMinutes: '75' }, 'max-travel': { minutes: '90' } } })).toEqual([]);
    expect(
      settings({ enabled: [...usual, 'max-travel'], value: { 'max-travel': { minutes: '60', kilometres: '0' } } }),
    ).toEqual([{ id: 'max-travel', enabled: true, weight: 0, params: { minutes: 60 } }]);
    expect(settings({ value: { 'far-journey': { fromMinutes: '999' }, wishes: { steps: '3' } } })).toEqual([
      { id: 'far-journey', enabled: true, weight: 60, params: { fromMinutes: 360 } },
    ]);
    const refused = rulesForm.safeParse({ version: '1', value: { 'max-travel': { minutes: 'lång' } } });
    expect(refused.error?.issues[0]).toMatchObject({ path: ['value', 'max-travel', 'minutes'] });
  });
});
