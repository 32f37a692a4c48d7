import type { Params } from '#app/domain/shared/result.ts';
import { fold } from '#app/domain/shared/text.ts';
import type { Suggestion } from './lookups.ts';

/** What a person can do about an issue. */
export type RemedyCode =
  | 'choose_unit'
  | 'choose_course'
  | 'choose_school'
  | 'choose_group'
  | 'choose_instrument'
  | 'choose_theme'
  | 'correct_value'
  | 'correct_or_accept'
  | 'fill_in'
  | 'skip_or_keep'
  | 'skip_one'
  | 'leave_or_take'
  | 'none_needed';

export type Severity = 'error' | 'warning';

/** Something about one cell. Codes and parameters only: the wording is in the catalogue `imports`. */
export interface Issue {
  code: string;
  params: Params;
  /** The row's number in the sheet, from 1. */
  row: number;
  field: string;
  /** Index from 0, -1 when the file has no such column. */
  columnIndex: number;
  /** The header as it stands in the file, empty when there is none. */
  column: string;
  found: string;
  expected: { code: string; params: Params };
  severity: Severity;
  /** Issues with the same key are cured by the same fix. */
  remedy: { code: RemedyCode; key: string };
  suggestions: readonly Suggestion[];
}

export interface IssueGroup {
  key: string;
  remedy: RemedyCode;
  code: string;
  params: Params;
  field: string;
  column: string;
  found: string;
  expected: Issue['expected'];
  severity: Severity;
  rows: number[];
  suggestions: readonly Suggestion[];
}

/** Columns that all name units: a unit that is put right in one is right in the others. */
const UNIT_FIELDS = new Set(['unit', 'wish', 'conflict', 'employment']);

/** The same for all cells of a field that say the same, whatever their case and accents. */
export function groupKey(field: string, found: string): string {
  return `${UNIT_FIELDS.has(field) ? 'unit' : field}:${fold(found)}`;
}

/** Issues that one fix cures, the largest group first, errors before warnings. */
export function groupByRemedy(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const issue of issues) {
    const key = `${issue.remedy.code}|${issue.code}|${issue.remedy.key}`;
    const group = groups.get(key);
    if (!group) groups.set(key, newGroup(issue));
    else if (!group.rows.includes(issue.row)) group.rows.push(issue.row);
  }
  const rank = (group: IssueGroup): number => (group.severity === 'error' ? 0 : 1);
  return [...groups.values()].sort(
    (a, b) => rank(a) - rank(b) || b.rows.length - a.rows.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0),
  );
}

function newGroup(issue: Issue): IssueGroup {
  const { code, params, field, column, found, expected, severity, suggestions, remedy, row } = issue;
  return {
    key: remedy.key,
    remedy: remedy.code,
    code,
    params,
    field,
    column,
    found,
    expected,
    severity,
    suggestions,
    rows: [row],
  };
}
