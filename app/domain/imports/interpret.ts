import { applyFixes } from './fixes.ts';
import type { Fix } from './fixes.ts';
import { mondayOf } from '#app/domain/shared/weeks.ts';
import { termOf, termWeeks } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { likelyTerm, weekTexts, yearAround } from './file-weeks.ts';
import type { WeekTexts } from './file-weeks.ts';
import { findTables, tableAt } from './header.ts';
import type { Table } from './header.ts';
import type { Intents } from './intents.ts';
import { fieldsOf, isPivot, pivotTarget, pivotValue } from './kinds.ts';
import type { ImportKind } from './kinds.ts';
import type { ImportContext, Lookups } from './lookups.ts';
import { guessMapping } from './mapping.ts';
import type { ColumnChoice, RememberedMapping } from './mapping.ts';
import { readRows } from './rows.ts';
import type { RawSheet } from './sheet.ts';
import { validateRows } from './validate.ts';
import type { RowResult } from './validate.ts';

/** What a person has decided about a file; what is left out is guessed. */
export interface Choices {
  sheet?: number;
  headerRow?: number;
  columns?: readonly ColumnChoice[];
  remembered?: RememberedMapping | null;
  fixes?: readonly Fix[];
}

export interface Interpretation<K extends ImportKind> {
  /** Tables of the file, the most likely first. */
  tables: Table[];
  table: Table;
  columns: readonly ColumnChoice[];
  /** Fields that no column gives and that a row cannot be without. */
  missing: string[];
  results: RowResult<Intents[K]>[];
  /** The term that the rows are read for, and the one that most of their weeks fit. */
  term: TermCode;
  likelyTerm: TermCode;
}

/**
 * From sheets to what will be done, in one step: choose the table, guess the columns, read, fix and validate the rows.
 * Null when no sheet holds anything. The same input always gives the same answer.
 */
export function interpret<K extends ImportKind>(
  kind: K,
  sheets: readonly RawSheet[],
  lookups: Lookups,
  context: ImportContext,
  choices: Choices = {},
): Interpretation<K> | null {
  const tables = findTables(sheets, kind);
  const table = chooseTable(sheets, tables, choices);
  const sheet = table ? sheets[table.sheet] : undefined;
  if (!table || !sheet) return null;
  const { courses, themes, units } = lookups;
  const hints = { remembered: choices.remembered, courses, themes, units };
  const columns = choices.columns ?? guessMapping(kind, sheet, table, hints);
  const rows = applyFixes(readRows(kind, sheet, table, columns), choices.fixes ?? []);
  const said = weekTexts(rows);
  const given = termOf(mondayOf(context.weeks.termFrom));
  const likely = likelyTerm(said, given, context.today);
  const term = context.termIsOpen ? likely : given;
  return {
    tables,
    table,
    columns,
    missing: missingFields(kind, columns, context),
    results: validateRows(kind, rows, lookups, { ...context, ...weeksOf(term, said, context) }),
    term,
    likelyTerm: likely,
  };
}

function weeksOf(term: TermCode, said: WeekTexts, { weeks, termIsOpen, today }: ImportContext) {
  const { from, to } = termWeeks(term);
  return { weeks: termIsOpen ? { termFrom: from, termTo: to } : weeks, year: yearAround(said, term, today) };
}

/** Needed fields that no column gives; one name for a group of which any will do. */
export function missingFields(
  kind: ImportKind,
  columns: readonly ColumnChoice[],
  { defaults }: ImportContext,
): string[] {
  const given = new Set(
    columns.flatMap(({ field }) =>
      field === null ? [] : isPivot(field) ? [pivotTarget(field), pivotValue(field)] : [field],
    ),
  );
  if (defaults.courseId) given.add('course');
  if (defaults.schoolId) given.add('school');
  const fields = fieldsOf(kind).filter((field) => field.need !== 'optional');
  const met = new Set(fields.filter((field) => given.has(field.id)).map((field) => field.need));
  const lacking = fields.filter((field) => (field.need === 'required' ? !given.has(field.id) : !met.has(field.need)));
  const first = lacking.filter(
    (field, index) => field.need === 'required' || lacking.findIndex(({ need }) => need === field.need) === index,
  );
  return first.map((field) => field.id);
}

function chooseTable(
  sheets: readonly RawSheet[],
  tables: readonly Table[],
  { sheet, headerRow }: Choices,
): Table | undefined {
  const chosen = sheet === undefined ? tables[0] : tables.find((table) => table.sheet === sheet);
  const raw = chosen ? sheets[chosen.sheet] : undefined;
  if (!chosen || !raw || headerRow === undefined) return chosen;
  return tableAt(raw, chosen.sheet, headerRow, chosen.score);
}
