import type { RuleSetting } from '../../scheduling/problem.ts';
import { findRule, inForce, RULES, settingsOf } from '../../scheduling/rules/catalog.ts';
import type { ChangeOf } from './change.ts';

/** Settings with one rule as it would be set. A rule that the product no longer has is nobody's to set. */
export function withRule(rules: readonly RuleSetting[], { ruleId, setting }: ChangeOf<'rule_set'>): RuleSetting[] {
  const others = rules.filter(({ id }) => id !== ruleId);
  return setting === null || !findRule(ruleId) ? others : [...others, { id: ruleId, ...setting }];
}

/** The rules that are in force otherwise in the second setting, each as that has it. */
export function ruleDifferences(before: readonly RuleSetting[], after: readonly RuleSetting[]): ChangeOf<'rule_set'>[] {
  const [was, is] = [settingsOf(inForce(before)), settingsOf(inForce(after))];
  return RULES.flatMap(({ id: ruleId }): ChangeOf<'rule_set'>[] => {
    if (JSON.stringify(was.get(ruleId)) === JSON.stringify(is.get(ruleId))) return [];
    const { id: _id, ...setting } = after.find(({ id }) => id === ruleId) ?? { id: null };
    return [{ kind: 'rule_set', ruleId, setting: 'enabled' in setting ? setting : null }];
  });
}
