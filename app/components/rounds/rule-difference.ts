import type { RuleChanges } from '#app/domain/placements/rule-changes.ts';
import { ruleDifferenceTexts } from '#app/platform/i18n/scenario-changes.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

/** What differs between two settings of rules: each rule's name, and from what to what. */
export function useRuleDifferences(): (changes: RuleChanges) => { name: string; change: string }[] {
  const wording = { texts: useTexts(), format: useFormat(), language: useLanguage() };
  return (changes) => ruleDifferenceTexts(changes, wording);
}
