import type { PersonName } from '#app/domain/people/person-name.ts';
import type { RuleChanges } from '#app/domain/placements/rule-changes.ts';
import type { ChangeKind } from '#app/domain/placements/scenarios/change.ts';
import type { Obstacle } from '#app/domain/placements/scenarios/promote.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useNames } from '../../people/use-names.ts';
import { useRuleDifferences } from '../rule-difference.ts';

/** A change of a scenario with the names of what it is about; null for what is not there any more. */
export interface ChangeLine {
  id: string;
  kind: ChangeKind;
  unit: { id: string; name: string } | null;
  learner: PersonName | null;
  period: WeekRange | null;
  weeks: WeekRange | null;
  by: number;
  rules: RuleChanges | null;
  obstacle: Obstacle | null;
}

/** A change of a scenario as a sentence without its full stop. */
export function useChangeText(): (change: ChangeLine) => string {
  const words = useTexts().rounds.scenarios.changes;
  const { number, weeksYear, weeksShort } = useFormat();
  const names = useNames();
  const rulesText = useRulesText();
  const { text } = words;
  return ({ kind, unit, learner, period, weeks, by, rules }) => {
    const where = unit?.name ?? words.unitGone;
    const who = learner ? names.full(learner) : words.someone;
    const when = weeks ? weeksYear(weeks.from, weeks.to) : '';
    const which = period ? weeksShort(period.from, period.to) : words.somePeriod;
    const sentences: Readonly<Record<ChangeKind, () => string>> = {
      unit_closed: () => text.unit_closed(where, when),
      unit_places: () => (by > 0 ? text.more(where, number(by), when) : text.fewer(where, number(-by), when)),
      learner_leaves: () => text.learner_leaves(who),
      learner_joins: () => text.learner_joins(who),
      period_moved: () => text.period_moved(which, when),
      lock_set: () => text.lock_set(who, where, which),
      lock_lifted: () => text.lock_lifted(who, which),
      rule_set: () => rulesText(rules),
    };
    return sentences[kind]();
  };
}

function useRulesText(): (rules: RuleChanges | null) => string {
  const { kinds, text } = useTexts().rounds.scenarios.changes;
  const { list } = useFormat();
  const differencesOf = useRuleDifferences();
  return (rules) => {
    const lines = (rules ? differencesOf(rules) : []).map(({ name, change }) => text.rule(name, change));
    return lines.length > 0 ? list(lines) : kinds.rule_set;
  };
}
