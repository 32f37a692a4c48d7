import { tidy } from '#app/domain/shared/text.ts';
import { bestField } from './header-match.ts';
import { parseOrigin } from './journey-words.ts';
import { fieldsOf, pivotsOf } from './kinds.ts';
import type { ImportKind } from './kinds.ts';
import { cellAt, isBlank, isBlankRow, sheetWidth } from './sheet.ts';
import type { RawSheet } from './sheet.ts';
import { weekColumns } from './week-header.ts';

/** Where the table is. `headerRow` counts from 0 and is -1 for a sheet without headers. */
export interface Table {
  sheet: number;
  name: string;
  headerRow: number;
  headers: string[];
  dataRows: number;
  /** How many columns the header explains; what the choice between sheets is made by. */
  score: number;
}

const SEARCHED_ROWS = 40;
const WIDEST = 500;
/** One known header among others that look like headers, or two known ones. */
const LOWEST_SCORE = 1.2;

/** Each sheet's table, the most likely first; hidden sheets last. Empty sheets are left out. */
export function findTables(sheets: readonly RawSheet[], kind: ImportKind): Table[] {
  return sheets
    .map((sheet, index) => ({ table: findTable(sheet, index, kind), hidden: sheet.hidden ?? false }))
    .filter(({ table }) => table.dataRows > 0)
    .sort(
      (a, b) => Number(a.hidden) - Number(b.hidden) || b.table.score - a.table.score || a.table.sheet - b.table.sheet,
    )
    .map(({ table }) => table);
}

/** The table of one sheet, with the header row that explains the most columns. */
export function findTable(sheet: RawSheet, index: number, kind: ImportKind): Table {
  let best = tableAt(sheet, index, -1, 0);
  for (let row = 0; row < Math.min(SEARCHED_ROWS, sheet.rows.length); row += 1) {
    const score = headerRowScore(headersAt(sheet, row), kind);
    if (score >= LOWEST_SCORE && score > best.score) best = tableAt(sheet, index, row, score);
  }
  return best;
}

/** The table of a sheet with its header on a row that somebody chose. */
export function tableAt(sheet: RawSheet, index: number, headerRow: number, score = 0): Table {
  const headers = headersAt(sheet, headerRow);
  const dataRows = sheet.rows.slice(headerRow + 1).filter((row) => !isBlankRow(row)).length;
  return { sheet: index, name: sheet.name, headerRow, headers, dataRows, score };
}

function headersAt(sheet: RawSheet, row: number): string[] {
  const width = Math.min(WIDEST, sheetWidth(sheet));
  const weeks = (header: string, column: number): string => withYear(sheet, row, column, header);
  return Array.from({ length: width }, (_, column) => tidy(row < 0 ? '' : cellAt(sheet, row, column).text)).map(weeks);
}

/** A bare week under a heading that is a year belongs to that year. */
function withYear(sheet: RawSheet, row: number, column: number, header: string): string {
  if (row < 1 || !/^(v\.?\s*)?\d{1,2}$/i.test(header)) return header;
  for (let left = column; left >= 0; left -= 1) {
    const above = cellAt(sheet, row - 1, left);
    if (isBlank(above)) continue;
    return /^(20|21)\d{2}$/.test(tidy(above.text)) ? `${header} ${tidy(above.text)}` : header;
  }
  return header;
}

function headerRowScore(headers: readonly string[], kind: ImportKind): number {
  const fields = fieldsOf(kind);
  const weeks = pivotsOf(kind).includes('@week') ? weekColumns(headers) : new Set<number>();
  const named = new Map<string, number>();
  let first = Infinity;
  headers.forEach((header, column) => {
    if (weeks.has(column) || header.length > 60) return;
    const match = bestField(header, fields);
    if (!match) return;
    first = Math.min(first, column);
    named.set(match.field.id, Math.max(named.get(match.field.id) ?? 0, match.score));
  });
  const fieldScore = [...named.values()].reduce((sum, score) => sum + score, 0);
  // A matrix is headed by places or HSA-ids; after a known header only, since a row of it has a place and minutes like areas.
  const isMatrix = pivotsOf(kind).includes('@origin') && headers.findIndex(isJourneysEnd) > first;
  const ends = isMatrix ? headers.filter(isJourneysEnd).length : 0;
  return fieldScore + Math.min(3, weeks.size + ends) * 0.5 + (looksLikeHeaders(headers) ? 0.3 : 0);
}

function isJourneysEnd(header: string): boolean {
  return parseOrigin(header).ok || /^se\d{10}-/i.test(header);
}

function looksLikeHeaders(headers: readonly string[]): boolean {
  const filled = headers.filter((header) => header !== '');
  return filled.length >= 2 && filled.every((header) => header.length <= 40 && !/\d{3}|@/.test(header));
}
