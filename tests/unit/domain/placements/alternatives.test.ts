import { expect, test } from 'vitest';
import { ALTERNATIVES, alternativeRules } from '#app/domain/placements/alternatives.ts';
import { fairnessOf } from '#app/domain/placements/fairness-choice.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { inForce, RULES, settingsOf } from '#app/domain/scheduling/rules/catalog.ts';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import { demand, learner, places, problem, unit } from '../scheduling/problems.ts';

const ROUND: RuleSetting[] = [
  { id: 'no-repeated-unit', enabled: false, weight: 0 },
  { id: 'travel', enabled: false, weight: 3 },
  { id: 'continuity', enabled: true, weight: 5_000 },
];

test('each alternative puts something else first, and leaves the hard rules as the round has them', () => {
  const all = ALTERNATIVES.map((alternative) => alternativeRules(ROUND, alternative));
  expect(new Set([ROUND, ...all].map((rules) => JSON.stringify([...settingsOf(inForce(rules))]))).size).toBe(5);
  const hardIn = (rules: RuleSetting[]) =>
    RULES.filter(({ strength, standsOff }) => strength === 'hard' && !standsOff).map(
      ({ id }) => settingsOf(inForce(rules)).get(id)?.enabled,
    );
  for (const rules of all) expect(hardIn(rules)).toEqual(hardIn(ROUND));
  expect(all.map(fairnessOf)).toEqual(['first_wish', 'worst_first', 'balanced', 'balanced']);
});

test('what is put first is on and weighs four times as much, as far as a weight may go', () => {
  const settings = (alternative: 'short_journeys' | 'few_sites') => settingsOf(alternativeRules(ROUND, alternative));
  expect(settings('short_journeys').get('travel')).toMatchObject({ enabled: true, weight: 12 });
  expect(settings('few_sites').get('continuity')).toMatchObject({ enabled: true, weight: 10_000 });
  expect(settings('few_sites').get('travel')).toMatchObject({ enabled: false });
});

test('the plan with shorter journeys gives up a wish for them, the one with first wishes a journey', async () => {
  const [wished, near] = ['wished', 'near'].map((id) => unit({ id }));
  const round = problem({
    units: [wished!, near!],
    learners: [learner({ id: 'ada', wishes: [{ unitId: 'wished', rank: 1 }] })],
    demands: [
      demand({
        learnerId: 'ada',
        options: [
          { unitId: 'wished', travelMinutes: 70 },
          { unitId: 'near', travelMinutes: 10 },
        ],
      }),
    ],
    resources: [places('wished', 1), places('near', 1)],
  });
  const unitBy = async (alternative: (typeof ALTERNATIVES)[number]) =>
    (await solve({ ...round, rules: alternativeRules([], alternative) })).assignments[0]?.unitId;
  expect([await unitBy('first_wishes'), await unitBy('short_journeys')]).toEqual(['wished', 'near']);
});
