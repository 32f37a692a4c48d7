import type { RuleChanges, RuleState } from '#app/domain/placements/rule-changes.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

/** What differs between two settings of rules: each rule's name, and from what to what. */
export function useRuleDifferences(): (changes: RuleChanges) => { name: string; change: string }[] {
  const { rules: roundRules, fairness: fair } = useTexts().rounds;
  const words = roundRules.trial;
  const language = useLanguage();
  const { number } = useFormat();
  const said = (state: RuleState | null) => {
    if (!state) return words.off;
    const parts = [
      ...(state.weight === null ? [] : [words.weighs(number(state.weight))]),
      ...state.values.map(({ label, value }) => words.valued(label[language], number(value))),
    ];
    return parts.length > 0 ? parts.join(', ') : words.on;
  };
  return ({ rules, fairness }) => [
    ...(fairness
      ? [{ name: words.fairness, change: words.fromTo(fair.choices[fairness.from], fair.choices[fairness.to]) }]
      : []),
    ...rules.map(({ name, from, to }) => ({ name: name[language], change: words.fromTo(said(from), said(to)) })),
  ];
}
