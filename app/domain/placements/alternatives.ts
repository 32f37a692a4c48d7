import type { RuleSetting } from '../scheduling/problem.ts';
import { settingsOf } from '../scheduling/rules/catalog.ts';
import { withFairness } from './fairness-choice.ts';

/** Other plans of a round, each of which puts something else first. All keep the round's hard rules and its other weights. */
export const ALTERNATIVES = ['first_wishes', 'worst_off', 'short_journeys', 'few_sites'] as const;
export type Alternative = (typeof ALTERNATIVES)[number];

/** So much more than in the round weighs what an alternative puts first. */
const FACTOR = 4;
const MOST_WEIGHT = 10_000;

/** The round's rules as the alternative has them; a rule that a round has off is on where the alternative is about it. */
export function alternativeRules(rules: readonly RuleSetting[], alternative: Alternative): RuleSetting[] {
  switch (alternative) {
    case 'first_wishes':
      return withFairness(rules, 'first_wish');
    case 'worst_off':
      return withFairness(rules, 'worst_first');
    case 'short_journeys':
      return heavier(withFairness(rules, 'balanced'), ['travel', 'far-journey']);
    case 'few_sites':
      return heavier(withFairness(rules, 'balanced'), ['continuity']);
  }
}

function heavier(rules: readonly RuleSetting[], ids: readonly string[]): RuleSetting[] {
  const settings = settingsOf(rules);
  const others = rules.filter(({ id }) => !ids.includes(id));
  return [
    ...others,
    ...ids.map((id) => {
      const known = rules.find((rule) => rule.id === id);
      const weight = Math.min(MOST_WEIGHT, FACTOR * (settings.get(id)?.weight ?? 0));
      return { ...known, id, enabled: true, weight };
    }),
  ];
}
