import { z } from 'zod';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import { ROUND_RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { FAIRNESS_CHOICES, withFairness } from './fairness-choice.ts';

/** Rules in force in a round: which are on, what the soft ones weigh, and what is held to be fair. */
export const rulesForm = z.object({
  enabled: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string()),
  ),
  weight: z
    .record(z.string(), z.coerce.number('number').int('wholeNumber').min(0, 'tooSmall').max(10_000, 'tooLarge'))
    .default({}),
  fairness: z.enum(FAIRNESS_CHOICES).default('balanced'),
  version: z.coerce.number().int(),
});

/** The settings that differ from the catalogue's; an unknown rule is left out, and one that always holds stays on. */
export function changedRules({
  enabled,
  weight,
  fairness,
}: Pick<z.output<typeof rulesForm>, 'enabled' | 'weight' | 'fairness'>): RuleSetting[] {
  const changed = ROUND_RULES.flatMap((rule) => {
    const isOn = rule.always === true || enabled.includes(rule.id);
    const weighs = weight[rule.id] ?? rule.defaultWeight;
    return isOn && weighs === rule.defaultWeight ? [] : [{ id: rule.id, enabled: isOn, weight: weighs }];
  });
  return withFairness(changed, fairness);
}
