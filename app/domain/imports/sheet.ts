import type { IsoDate } from '#app/domain/shared/weeks.ts';

/** A cell as read from a file: the value, what a person sees, and the day when the cell holds a date. */
export interface RawCell {
  value: string | number | boolean | null;
  text: string;
  date?: IsoDate;
}

/** Rows and columns from 0, both ends included. */
export interface MergedArea {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet of a workbook, or the whole of a text file. Rows may differ in length. */
export interface RawSheet {
  name: string;
  rows: RawCell[][];
  merged?: MergedArea[];
  hidden?: boolean;
}

export const EMPTY_CELL: RawCell = { value: null, text: '' };

/** A cell of a plain value, as a text file or a test gives it. */
export function rawCell(value: string | number | boolean | null): RawCell {
  return value === null ? EMPTY_CELL : { value, text: String(value) };
}

/** A sheet of plain values. */
export function rawSheet(rows: readonly (readonly (string | number | boolean | null)[])[], name = 'Blad1'): RawSheet {
  return { name, rows: rows.map((row) => row.map(rawCell)) };
}

export function cellAt(sheet: RawSheet, row: number, column: number): RawCell {
  return sheet.rows[row]?.[column] ?? EMPTY_CELL;
}

export function isBlank(cell: RawCell): boolean {
  return cell.text.trim() === '';
}

export function isBlankRow(row: readonly RawCell[]): boolean {
  return row.every(isBlank);
}

/** Columns of the widest row. */
export function sheetWidth(sheet: RawSheet): number {
  return sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
