import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { commonRules } from './common.ts';
import { employedRules } from './employed.ts';
import { studentRules } from './students.ts';
import { ruleRows } from './table.ts';
import type { RuleRow } from './table.ts';

/** The rules of all forms, each with its source and its first day. */
export const formRuleRows: readonly RuleRow[] = PLACEMENT_FORMS.flatMap((form) =>
  ruleRows(form, [...commonRules(form), ...(studentRules[form] ?? employedRules[form] ?? [])]),
);
