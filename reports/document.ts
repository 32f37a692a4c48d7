import type { Chart } from './chart.ts';

export type ColumnKind = 'text' | 'date' | 'integer' | 'decimal';

/** Text, a number, or a date as ISO text in a column of dates; null is an empty cell. */
export type Cell = string | number | null;

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
  /** Sums of columns, found from the facts and not from the rows; shown below the rows when both agree. */
  totals?: Readonly<Record<string, number>>;
  totalsLabel?: string;
  /** A picture of some of its numbers. */
  chart?: Chart;
}

/** A report before it has a format: what the screen, the workbook, the text file and the paper all show. */
export interface ReportDocument {
  title: string;
  /** Instant of the data. */
  at: string;
  language: 'sv' | 'en';
  sheets: readonly Sheet[];
}

/** How many decimals a column of numbers is shown with. */
export function decimalsOf({ kind, decimals = 1 }: Pick<Column, 'kind' | 'decimals'>): number {
  return kind === 'decimal' ? decimals : 0;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Throws when a document does not hold together: a cell of another kind than its column, or a sum that differs. */
export function checkDocument(document: ReportDocument): ReportDocument {
  for (const sheet of document.sheets) {
    for (const row of sheet.rows) checkRow(sheet, row);
    for (const [key, expected] of Object.entries(sheet.totals ?? {})) {
      const found = sumOf(sheet, key);
      if (Math.abs(found - expected) > 1e-6)
        throw new Error(`${sheet.key}.${key} sums to ${found}, expected ${expected}`);
    }
  }
  return document;
}

/** The sum of a column of numbers. */
export function sumOf(sheet: Sheet, key: string): number {
  const index = sheet.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`${sheet.key} has no column ${key}`);
  return sheet.rows.reduce((sum, row) => sum + Number(row[index] ?? 0), 0);
}

/** The row below the others: a label first, sums under their columns. Null when the sheet has no sums. */
export function totalsRow(sheet: Sheet): Cell[] | null {
  const { totals } = sheet;
  if (!totals) return null;
  return sheet.columns.map((column, index) => totals[column.key] ?? (index === 0 ? (sheet.totalsLabel ?? null) : null));
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
      return typeof cell === 'string' && DATE.test(cell);
    case 'integer':
      return Number.isInteger(cell);
    case 'decimal':
      return Number.isFinite(cell);
  }
}
