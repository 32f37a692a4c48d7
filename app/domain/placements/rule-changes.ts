import type { RuleSetting } from '../scheduling/problem.ts';
import { inForce, ROUND_RULES, settingsOf } from '../scheduling/rules/catalog.ts';
import type { Bilingual } from '../shared/bilingual.ts';
import { fairnessOf } from './fairness-choice.ts';
import type { FairnessChoice } from './fairness-choice.ts';

/** How a rule differs between two settings of a round. */
export interface RuleChange {
  name: Bilingual;
  /** Null where it is off. */
  from: RuleState | null;
  to: RuleState | null;
}

export interface RuleState {
  /** Null for a hard rule. */
  weight: number | null;
  values: { label: Bilingual; value: number }[];
}

export interface RuleChanges {
  rules: RuleChange[];
  /** Null where it is the same. */
  fairness: { from: FairnessChoice; to: FairnessChoice } | null;
}

/** What differs between two settings of a round's rules, in the catalogue's order. */
export function ruleChanges(before: readonly RuleSetting[], after: readonly RuleSetting[]): RuleChanges {
  const [now, then] = [stateOf(before), stateOf(after)];
  const rules = ROUND_RULES.flatMap(({ id, name }): RuleChange[] => {
    const [from, to] = [now(id), then(id)];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ name, from, to }];
  });
  const [was, is] = [fairnessOf(before), fairnessOf(after)];
  return { rules, fairness: was === is ? null : { from: was, to: is } };
}

function stateOf(rules: readonly RuleSetting[]): (id: string) => RuleState | null {
  const settings = settingsOf(inForce(rules));
  return (id) => {
    const setting = settings.get(id);
    const rule = ROUND_RULES.find((one) => one.id === id);
    if (!setting?.enabled || !rule) return null;
    return {
      weight: rule.strength === 'soft' ? setting.weight : null,
      values: (rule.inputs ?? []).map(({ name, label }) => ({ label, value: Number(setting.params[name] ?? 0) })),
    };
  };
}
