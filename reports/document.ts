import type { Chart } from './chart.ts';

export type ColumnKind = 'text' | 'date' | 'integer' | 'decimal';

/** Text, a number, or a date as ISO text in a column of dates; null is an empty cell, as of a note where there is nothing to say. */
export type Cell = string | number | null;

/** In place of a number that may not be told; why is said on its row. Never an empty cell, which would say that there is none. */
export const KEPT_BACK_MARK = '•';

/** Where there is nothing to count, to have a share of or to compare: never an empty cell, which would not say which. */
export const NOTHING_MARK = '–';

/** A cell of a number, a text or a date that there may be none of. */
export function orNothing(cell: Cell): string | number {
  return cell ?? NOTHING_MARK;
}

export interface Column {
  key: string;
  heading: string;
  kind: ColumnKind;
  /** Of a `decimal` how many decimals are shown; one unless told. */
  decimals?: number;
  /** In characters. */
  width: number;
  wrap?: boolean;
  /** False for keys that machines need and readers do not: kept in files, left out on paper. */
  printed?: boolean;
}

export interface Sheet {
  key: string;
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Read from the top down, not sorted or filtered. */
  isProse?: boolean;
  /** The headings are somebody else's, to be read in again by them: they stay to the letter, alike or empty as they may be. */
  keepsHead?: boolean;
  /** Sums of columns, counted otherwise than from the rows; shown below the rows when both agree. */
  totals?: Readonly<Record<string, number>>;
  /** Beside them shares of one total in another, by column; they are no sums. */
  shares?: Readonly<Record<string, Cell>>;
  /** How many rows there are to be, counted otherwise than by them. */
  rowsCounted?: number;
  totalsLabel?: string;
  /** What stands in its place when it has no rows; the document's sentence unless told. */
  nothing?: string;
  /** A picture of some of its numbers. */
  chart?: Chart;
}

/** A report before it has a format: what the screen, the workbook, the text file and the paper all show. */
export interface ReportDocument {
  title: string;
  /** Instant of the data. */
  at: string;
  language: 'sv' | 'en';
  /** What a sheet without rows says. */
  nothing?: string;
  sheets: readonly Sheet[];
}

/** What a sheet without rows says; null of one that has rows, or where a heading alone is meant. */
export function emptySentence({ nothing }: ReportDocument, sheet: Sheet): string | null {
  return sheet.rows.length > 0 ? null : (sheet.nothing ?? nothing ?? null);
}

/** How many decimals a column of numbers is shown with. */
export function decimalsOf({ kind, decimals = 1 }: Pick<Column, 'kind' | 'decimals'>): number {
  return kind === 'decimal' ? decimals : 0;
}

/** Decimals are added in another order by each who adds them. */
const TOLERANCE = 1e-6;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Throws when a document does not hold together: a row of another length than the head, or a cell of another kind than its column. */
export function checkCells(document: ReportDocument): ReportDocument {
  for (const sheet of document.sheets) for (const row of sheet.rows) checkRow(sheet, row);
  return document;
}

/** The same, and for a total that the rows do not come to: no such document is written for anybody. */
export function checkDocument(document: ReportDocument): ReportDocument {
  const [first] = differencesIn(checkCells(document));
  if (!first) return document;
  const { sheet, measure, printed, counted } = first;
  throw new Error(`${sheet}: ${measure ?? 'rows'} sums to ${printed}, expected ${counted}`);
}

/** A total of a sheet that its rows do not come to. */
export interface Difference {
  sheet: string;
  /** The heading of the column; null for the number of rows. */
  measure: string | null;
  printed: number;
  counted: number;
}

/** Every total that the rows of the document come to otherwise than it was counted by itself; none when all agree. */
export function differencesIn({ sheets }: Pick<ReportDocument, 'sheets'>): Difference[] {
  return sheets.flatMap((sheet) => {
    const { name, columns, rows, totals = {}, rowsCounted = rows.length } = sheet;
    const sums = Object.entries(totals).map(([key, counted]) => ({
      ...{ sheet: name, counted, printed: sumOf(sheet, key) },
      measure: columns.find((column) => column.key === key)?.heading ?? key,
    }));
    const number = { sheet: name, measure: null, printed: rows.length, counted: rowsCounted };
    return [...sums, number].filter(({ printed, counted }) => Math.abs(printed - counted) > TOLERANCE);
  });
}

/** The sum of a column of numbers. */
function sumOf(sheet: Sheet, key: string): number {
  const index = sheet.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`${sheet.key} has no column ${key}`);
  return sheet.rows.reduce((sum, row) => sum + (typeof row[index] === 'number' ? row[index] : 0), 0);
}

/** The row below the others: a label first, sums under their columns. Null when the sheet has no sums. */
export function totalsRow(sheet: Sheet): Cell[] | null {
  const { columns, totals, shares = {}, totalsLabel = null } = sheet;
  if (!totals) return null;
  return columns.map(({ key }, index) => totals[key] ?? shares[key] ?? (index === 0 ? totalsLabel : null));
}

function checkRow(sheet: Sheet, row: readonly Cell[]): void {
  if (row.length !== sheet.columns.length)
    throw new Error(`${sheet.key}: ${row.length} cells, ${sheet.columns.length} columns`);
  sheet.columns.forEach((column, index) => {
    const cell = row[index] ?? null;
    if (cell !== null && !fits(column.kind, cell))
      throw new Error(`${sheet.key}.${column.key} is not of kind ${column.kind}`);
  });
}

function fits(kind: ColumnKind, cell: string | number): boolean {
  switch (kind) {
    case 'text':
      return typeof cell === 'string';
    case 'date':
      return cell === NOTHING_MARK || (typeof cell === 'string' && DATE.test(cell));
    case 'integer':
      return isMark(cell) || Number.isInteger(cell);
    case 'decimal':
      return isMark(cell) || Number.isFinite(cell);
  }
}

/** Whether a cell says why there is no number. */
export function isMark(cell: Cell): boolean {
  return cell === KEPT_BACK_MARK || cell === NOTHING_MARK;
}
