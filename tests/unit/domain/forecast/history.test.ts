import { describe, expect, test } from 'vitest';
import { countHistory, noHistory } from '#app/domain/forecast/history.ts';
import { meanRate, ratesOf } from '#app/domain/forecast/rates.ts';

const seen = { lastSeen: null, changes: [] };

describe('what has been seen of learners who come and go', () => {
  test('a learner who studies has been through each change of term since she began', () => {
    expect(countHistory([{ ...seen, from: -3, status: 'active' }])).toEqual({ ...noHistory(), learnerTerms: 3 });
    expect(countHistory([{ ...seen, from: 1, status: 'active' }])).toEqual(noHistory());
    const finished = { ...seen, from: -5, lastSeen: -2, status: 'finished' as const };
    expect(countHistory([finished])).toEqual({ ...noHistory(), learnerTerms: 3 });
  });

  test('who has left on an unknown day did so in the middle, as far as is known', () => {
    const counts = countHistory([
      { ...seen, from: -5, status: 'left' },
      { ...seen, from: -1, status: 'paused' },
      { ...seen, from: 0, status: 'left' },
    ]);
    expect(counts).toEqual({ ...noHistory(), learnerTerms: 3 + 1 + 1, dropouts: 2, leaves: 1 });
  });

  test('a leave and its return are counted in the terms in which they were recorded', () => {
    const changes = [
      { term: -4, to: 'paused' as const },
      { term: -2, to: 'active' as const },
    ];
    const counts = countHistory([{ from: -6, lastSeen: null, status: 'active', changes }]);
    // Two changes of term before the leave and the one by which it began; one away and the one by which she came back;
    // then one more.
    expect(counts).toEqual({ learnerTerms: 2 + 1 + 1, dropouts: 0, leaves: 1, pausedTerms: 1 + 1, returns: 1 });
  });

  test('whoever has left is not counted on', () => {
    const changes = [{ term: -3, to: 'left' as const }];
    const counts = countHistory([{ from: -4, lastSeen: null, status: 'left', changes }]);
    expect(counts).toEqual({ ...noHistory(), learnerTerms: 2, dropouts: 1 });
  });
});

describe('a rate', () => {
  const all = { learnerTerms: 400, dropouts: 8, leaves: 4, pausedTerms: 6, returns: 3 };

  test('is the form’s own where it has been seen enough, else that of all, else assumed, unless chosen', () => {
    const form = { ...noHistory(), learnerTerms: 99, dropouts: 3 };
    expect(ratesOf(form, all, {}).dropout).toEqual({ basis: 'form', events: 3, trials: 99 });
    expect(meanRate(ratesOf(form, all, {}).dropout)).toBeCloseTo(3.5 / 100);
    expect(ratesOf({ ...form, learnerTerms: 49 }, all, {}).dropout).toEqual({ basis: 'all', events: 8, trials: 400 });
    expect(ratesOf(form, all, {}).comeback).toEqual({ basis: 'all', events: 3, trials: 6 });
    expect(ratesOf(form, noHistory(), {}).comeback).toMatchObject({ basis: 'assumed' });
    expect(ratesOf(form, all, { dropout: 0.2 }).dropout).toEqual({ basis: 'chosen', value: 0.2 });
  });
});
