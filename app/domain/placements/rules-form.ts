import { z } from 'zod';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import { ROUND_RULES } from '#app/domain/scheduling/rules/catalog.ts';
import type { Rule } from '#app/domain/scheduling/rules/rule.ts';
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
  /** Values of the rules' own, by rule and name. */
  value: z
    .record(
      z.string(),
      z.record(z.string(), z.coerce.number('number').int('wholeNumber').min(0, 'tooSmall').max(10_000, 'tooLarge')),
    )
    .default({}),
  fairness: z.enum(FAIRNESS_CHOICES).default('balanced'),
  version: z.coerce.number().int(),
});

/** The same as they are tried, before they are saved over anything. */
export const triedRulesForm = rulesForm.omit({ version: true });

/** The settings that differ from the catalogue's; an unknown rule is left out, and one that always holds stays on. */
export function changedRules({
  enabled,
  weight,
  value,
  fairness,
}: Pick<z.output<typeof rulesForm>, 'enabled' | 'weight' | 'value' | 'fairness'>): RuleSetting[] {
  const changed = ROUND_RULES.flatMap((rule) => {
    const isOn = rule.always === true || enabled.includes(rule.id);
    const weighs = weight[rule.id] ?? rule.defaultWeight;
    const params = changedValues(rule, value[rule.id] ?? {});
    const isAsUsual = isOn === !rule.optIn && weighs === rule.defaultWeight && params === null;
    return isAsUsual ? [] : [{ id: rule.id, enabled: isOn, weight: weighs, ...(params && { params }) }];
  });
  return withFairness(changed, fairness);
}

/** Of a rule's inputs those that differ from its defaults, no more than each may be; null when none does. */
function changedValues({ inputs = [], defaultParams = {} }: Rule, value: Record<string, number>) {
  const changed = inputs.flatMap(({ name, most }) => {
    const chosen = value[name];
    return chosen === undefined || chosen === defaultParams[name] ? [] : [[name, Math.min(chosen, most)] as const];
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}
