import { fold } from '#app/domain/shared/text.ts';
import { hashText } from '#app/domain/shared/random.ts';
import type { FieldDef } from './field.ts';
import { finderOf } from './finder.ts';
import { headerScore } from './header-match.ts';
import type { Table } from './header.ts';
import { fieldsOf, isPivot, pivotsOf } from './kinds.ts';
import type { ImportKind, PivotField } from './kinds.ts';
import type { NamedRef } from './lookups.ts';

import { recognisedShare } from './recognise.ts';
import { cellAt } from './sheet.ts';
import type { RawCell, RawSheet } from './sheet.ts';
import { looksLikeWeek, weekColumns } from './week-header.ts';
import { parseForm } from './words.ts';
import { parseOrigin } from './journey-words.ts';

/** What a column is taken for: a field's id, a pivot such as `@week` for a wide layout, or null for nothing. */
export interface ColumnChoice {
  field: string | null;
  /** 0 to 1; 1 when somebody chose it. */
  confidence: number;
}

/** Folded header -> field, as a person left it last time. */
export type RememberedMapping = Readonly<Record<string, string | null>>;

export interface MappingHints {
  remembered?: RememberedMapping | null;
  courses?: readonly NamedRef[];
  themes?: readonly NamedRef[];
  units?: readonly NamedRef[];
}

const LOWEST = 0.5;

/** Guesses each column from its header and its contents; no field is given to two columns unless it may have many. */
export function guessMapping(
  kind: ImportKind,
  sheet: RawSheet,
  table: Table,
  hints: MappingHints = {},
): ColumnChoice[] {
  const choices: ColumnChoice[] = table.headers.map(() => ({ field: null, confidence: 0 }));
  const settled = settleRemembered(choices, kind, table.headers, hints.remembered ?? {});
  const pivots = pivotColumns(kind, table.headers, hints);
  pivots.forEach((pivot, column) => {
    if (!settled.has(column)) choices[column] = { field: pivot, confidence: 0.9 };
  });
  const taken = new Set(choices.flatMap((choice) => (choice.field ? [choice.field] : [])));
  const open = table.headers.map((_, column) => column).filter((column) => !settled.has(column) && !pivots.has(column));
  for (const guess of rankedGuesses(kind, sheet, table, open)) {
    const free = choices[guess.column]?.field === null && (guess.field.many || !taken.has(guess.field.id));
    if (!free) continue;
    choices[guess.column] = { field: guess.field.id, confidence: Math.round(guess.score * 100) / 100 };
    taken.add(guess.field.id);
  }
  return choices;
}

/** The same for every file with these headers, in any order of columns; a term's weeks do not change it. */
export function layoutFingerprint(kind: ImportKind, headers: readonly string[]): string {
  const weeks = weekColumns(headers);
  const names = headers
    .filter((header, column) => header !== '' && !weeks.has(column))
    .map(fold)
    .sort();
  const text = `${kind}\n${names.join('\n')}${weeks.size > 0 ? '\n@week' : ''}`;
  return `${kind}-${hex(text)}${hex(`${text.length}${text}`)}`;
}

/** What to remember of a mapping that somebody approved. */
export function rememberMapping(headers: readonly string[], columns: readonly ColumnChoice[]): RememberedMapping {
  const entries = headers.map((header, column) => [fold(header), columns[column]?.field ?? null] as const);
  return Object.fromEntries(entries.filter(([header, field]) => header !== '' && !(field && isPivot(field))));
}

interface Guess {
  column: number;
  field: FieldDef;
  score: number;
}

function settleRemembered(
  choices: ColumnChoice[],
  kind: ImportKind,
  headers: readonly string[],
  remembered: RememberedMapping,
) {
  const known = new Set<string>(fieldsOf(kind).map((field) => field.id));
  const settled = new Set<number>();
  headers.forEach((header, column) => {
    const key = fold(header);
    const field = Object.hasOwn(remembered, key) ? remembered[key] : undefined;
    if (field === undefined || (field !== null && !known.has(field))) return;
    choices[column] = { field, confidence: 1 };
    settled.add(column);
  });
  return settled;
}

function rankedGuesses(kind: ImportKind, sheet: RawSheet, table: Table, columns: readonly number[]): Guess[] {
  const guesses: Guess[] = [];
  for (const column of columns) {
    const cells = columnCells(sheet, table, column);
    for (const field of fieldsOf(kind)) {
      const score = columnScore(table.headers[column] ?? '', field, cells);
      if (score >= LOWEST) guesses.push({ column, field, score });
    }
  }
  return guesses.sort((a, b) => b.score - a.score || a.column - b.column);
}

/** The header decides; contents confirm it, cast doubt on it, or speak alone when there is no header to go by. */
function columnScore(header: string, field: FieldDef, cells: readonly RawCell[]): number {
  const named = headerScore(header, field);
  if (field.recogniser === 'attest') return attestScore(named, recognisedShare(cells, 'attest'));
  const share = field.recogniser && field.recogniser !== 'count' ? recognisedShare(cells, field.recogniser) : null;
  if (named === 0) return share !== null && share >= 0.6 ? 0.5 + 0.2 * share : 0;
  if (share === null) return named * 0.95;
  return share < 0.1 ? named * 0.6 : named * 0.9 + 0.1 * share;
}

/** A yes or a date says nothing of which attest it is, and a header that only resembles one (`Examensår`) needs them. */
function attestScore(named: number, share: number | null): number {
  return named === 1 || (share ?? 0) >= 0.1 ? named * 0.95 : 0;
}

function columnCells(sheet: RawSheet, table: Table, column: number): RawCell[] {
  return sheet.rows.slice(table.headerRow + 1).map((_, index) => cellAt(sheet, table.headerRow + 1 + index, column));
}

function pivotColumns(
  kind: ImportKind,
  headers: readonly string[],
  { courses = [], themes = [], units = [] }: MappingHints,
): Map<number, PivotField> {
  const allowed = pivotsOf(kind);
  const found = new Map<number, PivotField>();
  if (allowed.includes('@week')) weekColumns(headers).forEach((column) => found.set(column, '@week'));
  const free = headers
    .map((header, column) => ({ header, column }))
    .filter(({ header, column }) => header !== '' && !found.has(column));
  const unnamed = free.filter(
    ({ header }) => !looksLikeWeek(header) && !fieldsOf(kind).some((field) => headerScore(header, field) >= 0.75),
  );
  const claim = (pivot: PivotField, names: (header: string) => boolean): void => {
    if (!allowed.includes(pivot)) return;
    const columns = unnamed.filter(({ header, column }) => !found.has(column) && names(header));
    if (columns.length >= 2) columns.forEach(({ column }) => found.set(column, pivot));
  };
  const [findCourse, findTheme, findUnit] = [finderOf(courses), finderOf(themes), finderOf(units)];
  claim('@course', (header) => findCourse(header).ref !== null);
  claim('@theme', (header) => findTheme(header).ref !== null || findTheme(header).ambiguous);
  claim('@form', (header) => parseForm(header).ok);
  claim('@unit', (header) => findUnit(header).ref !== null || findUnit(header).ambiguous);
  if (![...found.values()].includes('@unit')) claim('@origin', (header) => parseOrigin(header).ok);
  return found;
}

function hex(text: string): string {
  return hashText(text).toString(16).padStart(8, '0');
}
