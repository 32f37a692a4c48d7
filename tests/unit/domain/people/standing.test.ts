import { describe, expect, test } from 'vitest';
import { responsibleDirectors } from '#app/domain/people/responsible-directors.ts';
import { standingOf, trainingStanding } from '#app/domain/people/training.ts';

describe('how something with a validity stands', () => {
  const today = '2027-08-30';
  test.each([
    ['none', []],
    ['none', [{ from: '2027-09-01', to: null }]],
    ['expired', [{ from: '2020-01-01', to: '2027-08-29' }]],
    ['expires_soon', [{ from: '2020-01-01', to: '2027-08-30' }]],
    ['expires_soon', [{ from: '2020-01-01', to: '2027-11-28' }]],
    ['valid', [{ from: '2020-01-01', to: '2027-11-29' }]],
    [
      'valid',
      [
        { from: '2020-01-01', to: '2021-01-01' },
        { from: '2022-01-01', to: null },
      ],
    ],
  ])('%s for %j', (standing, spans) => {
    expect(standingOf(spans, today)).toBe(standing);
  });

  test('any step of training that holds is enough', () => {
    const old = { step: 'step1', completedOn: '2015-01-01', validTo: '2020-01-01' } as const;
    expect(trainingStanding([old], today)).toBe('expired');
    expect(trainingStanding([old, { step: 'step2', completedOn: '2019-01-01', validTo: null }], today)).toBe('valid');
  });
});

describe('who answers for a learner', () => {
  const mandate = { id: 'd', programmeIds: ['at'], unitIds: [], termFrom: '2027-01-01', termTo: '2027-12-31' };
  const learner = { programmeId: 'at', unitPaths: ['/hsh/med/w61/'] };
  const answers = (changed: object, date = '2027-06-01') =>
    responsibleDirectors(learner, [{ ...mandate, ...changed }], date).length > 0;

  test('by programme, by unit or one above it, or by both', () => {
    expect(answers({})).toBe(true);
    expect(answers({ programmeIds: ['st'] })).toBe(false);
    expect(answers({ programmeIds: [], unitIds: ['hsh'] })).toBe(true);
    expect(answers({ programmeIds: [], unitIds: ['h'] })).toBe(false);
    expect(answers({ unitIds: ['hsv'] })).toBe(false);
  });

  test('somebody who answers for nothing answers for nobody', () => {
    expect(answers({ programmeIds: [], unitIds: [] })).toBe(false);
  });

  test('only while in office, first and last day included', () => {
    const dates = ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'];
    expect(dates.map((date) => answers({}, date))).toEqual([false, true, true, false]);
  });
});
