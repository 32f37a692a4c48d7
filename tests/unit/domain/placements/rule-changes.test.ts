import { expect, test } from 'vitest';
import { withFairness } from '#app/domain/placements/fairness-choice.ts';
import { ruleChanges } from '#app/domain/placements/rule-changes.ts';

test('what differs is told by rule: on and off, weights, values of its own, and what is fair', () => {
  expect(ruleChanges([], [])).toEqual({ rules: [], fairness: null });
  const after = withFairness(
    [
      { id: 'travel', enabled: true, weight: 3 },
      { id: 'balance', enabled: false, weight: 2 },
      { id: 'max-travel', enabled: true, params: { minutes: 60 } },
    ],
    'worst_first',
  );
  const { rules, fairness } = ruleChanges([], after);
  expect(fairness).toEqual({ from: 'balanced', to: 'worst_first' });
  expect(rules.map(({ name, from, to }) => [name.en, from?.weight, to?.weight])).toEqual([
    ['Longest journey', undefined, null],
    ['Travel', 1, 3],
    ['Even load', 2, undefined],
  ]);
  expect(rules[0]?.to?.values.map(({ value }) => value)).toEqual([60, 0]);
});

test('what always holds is on, whatever is written', () => {
  expect(ruleChanges([], [{ id: 'minors', enabled: false }]).rules).toEqual([]);
});
