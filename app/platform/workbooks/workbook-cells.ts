import type { Cell, CellValue, Row, Worksheet } from 'exceljs';
import { EMPTY_CELL } from '#app/domain/imports/sheet.ts';
import type { MergedArea, RawCell, RawSheet } from '#app/domain/imports/sheet.ts';
import { BOUNDS } from './bounds.ts';

/** Null when the sheet has more rows than are taken in. */
export function sheetOf(worksheet: Worksheet): RawSheet | null {
  const rows: RawCell[][] = [];
  const merged = new Map<string, MergedArea>();
  let tooLong = false;
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number > BOUNDS.rows) tooLong ||= row.hasValues;
    else rows[number - 1] = cellsOf(row, merged);
  });
  if (tooLong) return null;
  const filled = Array.from(rows, (row) => row ?? []);
  return { name: worksheet.name, rows: filled, merged: [...merged.values()], hidden: worksheet.state !== 'visible' };
}

function cellsOf(row: Row, merged: Map<string, MergedArea>): RawCell[] {
  const cells: RawCell[] = [];
  row.eachCell({ includeEmpty: false }, (cell, number) => {
    if (number > BOUNDS.columns) return;
    cells[number - 1] = cell.isMerged && !noteMerge(cell, merged) ? EMPTY_CELL : rawOf(cell);
  });
  const last = cells.findLastIndex((cell) => cell !== undefined && cell.text !== '');
  return Array.from({ length: last + 1 }, (_, index) => cells[index] ?? EMPTY_CELL);
}

/** Widens the area that a merged cell belongs to; true for the cell that holds its value. */
function noteMerge(cell: Cell, merged: Map<string, MergedArea>): boolean {
  const { master } = cell;
  const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
  const area = merged.get(master.address);
  if (!area) merged.set(master.address, { top: row, left: column, bottom: row, right: column });
  else Object.assign(area, { bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) });
  return master.address === cell.address;
}

function rawOf(cell: Cell): RawCell {
  return rawValue(cell.value, cell.numFmt);
}

function rawValue(value: CellValue | undefined, format: string | undefined): RawCell {
  if (value === null || value === undefined) return EMPTY_CELL;
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'number') return { value, text: numberText(value, format) };
  if (typeof value !== 'object') return { value, text: String(value) };
  if ('richText' in value) return textCell(value.richText.map((part) => part.text).join(''));
  if ('hyperlink' in value) return textCell(linkText(value.text));
  if ('error' in value) return textCell(String(value.error));
  return 'result' in value ? rawValue(value.result, format) : EMPTY_CELL;
}

function textCell(text: string): RawCell {
  return { value: text, text };
}

/** The library gives a cell's calendar day at midnight in UTC. */
function dateCell(value: Date): RawCell {
  if (Number.isNaN(value.getTime())) return EMPTY_CELL;
  const date = value.toISOString().slice(0, 10);
  return { value: date, text: date, date };
}

/** A format of zeros keeps the zeros that a number begins with: `0000000000` for identity numbers, `00000` for others. */
function numberText(value: number, format: string | undefined): string {
  const zeros = /^0{2,}$/.exec(format ?? '')?.[0].length ?? 0;
  return Number.isInteger(value) && value >= 0 ? String(value).padStart(zeros, '0') : String(value);
}

/** A link's text may itself be rich, whatever the types say. */
function linkText(text: unknown): string {
  if (typeof text === 'string') return text;
  const rich = text as { richText?: { text: string }[] } | null | undefined;
  return (rich?.richText ?? []).map((part) => part.text).join('');
}
