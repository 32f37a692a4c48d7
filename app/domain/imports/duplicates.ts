import { expandWeeks } from '#app/domain/shared/weeks.ts';
import { earlierResultKey } from './compare-earlier-results.ts';
import { journeyKey } from './compare-journeys.ts';
import type { CapacityRow, ClassListRow, EarlierResultRow, Intent, JourneyRow, OrderRow } from './intents.ts';
import type { ImportKind } from './kinds.ts';
import type { ImportRow } from './rows.ts';
import type { RowReader } from './row-reader.ts';

export interface ReadRow<T> {
  source: ImportRow;
  reader: RowReader;
  values: T | null;
  /** Says the same as an earlier row. */
  repeats?: boolean;
}

/** What must be said only once in a file, and the field by which a person recognises it. */
interface Rule {
  code: string;
  field: string;
  keys: readonly string[];
}

/** Kinds of which there is one figure only: of two different ones neither is taken, whoever keeps them. */
const ONE_FIGURE: ReadonlySet<ImportKind> = new Set(['earlier_results', 'journeys']);

/**
 * Marks rows that repeat an earlier one and reports those that contradict it. Rows that a person keeps are left, but for
 * those of which there is one figure only.
 */
export function findDuplicates<T extends Intent>(kind: ImportKind, rows: readonly ReadRow<T>[]): void {
  const seen = new Map<string, ReadRow<T>>();
  for (const row of rows) {
    if (!row.values || (row.source.keep && !ONE_FIGURE.has(kind))) continue;
    for (const rule of rulesOf(kind, row.values)) {
      const first = rule.keys.map((key) => seen.get(key)).find((earlier) => earlier !== undefined);
      rule.keys.filter((key) => !seen.has(key)).forEach((key) => seen.set(key, row));
      if (!first || first === row) continue;
      row.repeats = JSON.stringify(first.values) === JSON.stringify(row.values) && kind !== 'order';
      if (!row.repeats) (ONE_FIGURE.has(kind) ? reportBoth : reportSecond)(row, first, rule);
      break;
    }
  }
}

/** Which of the two is right only the one who has the file can tell. */
function reportBoth<T>(row: ReadRow<T>, first: ReadRow<T>, rule: Rule): void {
  reportTwin(row, first, rule);
  if (!first.reader.issues.some(({ code }) => code === rule.code)) reportTwin(first, row, rule);
}

function reportTwin<T>({ reader, source }: ReadRow<T>, other: ReadRow<T>, { code, field }: Rule): void {
  const [cell] = reader.cells(field);
  const params = { otherRow: other.source.row };
  reader.report(field, cell ?? null, { code, params }, { remedy: 'skip_one', key: `row ${source.row}` });
}

function reportSecond<T>(row: ReadRow<T>, first: ReadRow<T>, { code, field }: Rule): void {
  const [cell] = row.reader.cells(field);
  const shared = code === 'email_shared';
  row.reader.report(
    field,
    cell ?? null,
    { code, params: { firstRow: first.source.row } },
    shared ? { severity: 'warning' } : { remedy: 'skip_or_keep' },
  );
}

function rulesOf(kind: ImportKind, values: Intent): Rule[] {
  if (kind === 'class_list') return personRules(values as ClassListRow);
  if (kind === 'capacity') return capacityRules(values as CapacityRow);
  if (kind === 'order') return orderRules(values as OrderRow);
  if (kind === 'journeys')
    return [{ code: 'journey_twice', field: 'minutes', keys: [journeyKey(values as JourneyRow)] }];
  return [{ code: 'result_twice', field: 'theme', keys: [earlierResultKey(values as EarlierResultRow)] }];
}

function personRules({ identity, externalId, email }: ClassListRow): Rule[] {
  const rules: Rule[] = [];
  if (identity) rules.push({ code: 'person_twice', field: 'identityNumber', keys: [`pnr ${identity.canonical}`] });
  if (externalId) rules.push({ code: 'person_twice', field: 'externalId', keys: [`ext ${externalId}`] });
  if (email) rules.push({ code: identity ? 'email_shared' : 'person_twice', field: 'email', keys: [`mail ${email}`] });
  return rules;
}

function capacityRules({ unitId, form, level, weeks, places }: CapacityRow): Rule[] {
  if (places === null) return [];
  const keys = weeks.flatMap(expandWeeks).map((week) => [unitId, form, level, week].join(' '));
  return [{ code: 'capacity_twice', field: 'places', keys }];
}

function orderRules({ schoolId, courseId, weeks, sector }: OrderRow): Rule[] {
  const key = [schoolId, courseId, weeks.from, weeks.to, sector ?? ''].join(' ');
  return [{ code: 'order_twice', field: 'course', keys: [key] }];
}
