import { fullName } from '#app/domain/people/person-name.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { RuleChanges, RuleState } from '#app/domain/placements/rule-changes.ts';
import type { ChangeKind } from '#app/domain/placements/scenarios/change.ts';
import { weekCount } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Formatter } from './format.ts';
import type { Language, Texts } from './index.ts';

interface Wording {
  texts: Texts;
  format: Formatter;
  language: Language;
}

/** A change of a scenario with the names of what it is about; null for what is not there any more. */
export interface NamedChange {
  kind: ChangeKind;
  unit: { id: string; name: string } | null;
  learner: PersonName | null;
  period: WeekRange | null;
  weeks: WeekRange | null;
  by: number;
  rules: RuleChanges | null;
}

/** A change of a scenario as a sentence without its full stop. */
export function scenarioChangeText(
  { kind, unit, learner, period, weeks, by, rules }: NamedChange,
  wording: Wording,
): string {
  const { texts, format } = wording;
  const words = texts.rounds.scenarios.changes;
  const { text } = words;
  const where = unit?.name ?? words.unitGone;
  const who = learner ? fullName(learner, texts.people.protectedLearner) : words.someone;
  const when = weeks ? format.weeksYear(weeks.from, weeks.to) : '';
  const which = period ? format.weeksShort(period.from, period.to) : words.somePeriod;
  const sentences: Readonly<Record<ChangeKind, () => string>> = {
    unit_closed: () => text.unit_closed(where, when),
    unit_places: () =>
      by > 0 ? text.more(where, format.number(by), when) : text.fewer(where, format.number(-by), when),
    learner_leaves: () => text.learner_leaves(who),
    learner_joins: () => text.learner_joins(who),
    period_moved: () => text.period_moved(which, when, lengthText(period, weeks, wording)),
    lock_set: () => text.lock_set(who, where, which),
    lock_lifted: () => text.lock_lifted(who, which),
    rule_set: () => {
      const lines = rules ? ruleDifferenceTexts(rules, wording) : [];
      return lines.length > 0
        ? format.list(lines.map(({ name, change }) => text.rule(name, change)))
        : words.kinds.rule_set;
    },
  };
  return sentences[kind]();
}

/** How many weeks a period gets, and how many it had where that is another number. */
function lengthText(before: WeekRange | null, after: WeekRange | null, { texts, format }: Wording): string {
  const { text } = texts.rounds.scenarios.changes;
  if (!after) return '';
  const [was, is] = [before && weekCount(before), weekCount(after)];
  return was === null || was === is
    ? text.length(format.number(is))
    : text.lengthChanged(format.number(is), format.number(was));
}

/** What differs between two settings of rules: each rule's name, and from what to what. */
export function ruleDifferenceTexts(
  { rules, fairness }: RuleChanges,
  { texts, format, language }: Wording,
): { name: string; change: string }[] {
  const { rules: roundRules, fairness: fair } = texts.rounds;
  const words = roundRules.trial;
  const said = (state: RuleState | null) => {
    if (!state) return words.off;
    const parts = [
      ...(state.weight === null ? [] : [words.weighs(format.number(state.weight))]),
      ...state.values.map(({ label, value }) => words.valued(label[language], format.number(value))),
    ];
    return parts.length > 0 ? parts.join(', ') : words.on;
  };
  return [
    ...(fairness
      ? [{ name: words.fairness, change: words.fromTo(fair.choices[fairness.from], fair.choices[fairness.to]) }]
      : []),
    ...rules.map(({ name, from, to }) => ({ name: name[language], change: words.fromTo(said(from), said(to)) })),
  ];
}
