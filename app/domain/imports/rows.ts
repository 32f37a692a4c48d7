import { fold, tidy } from '#app/domain/shared/text.ts';
import type { Table } from './header.ts';
import { fieldOf, isPivot, pivotTarget, pivotValue } from './kinds.ts';
import type { ImportKind, PivotField } from './kinds.ts';
import type { ColumnChoice } from './mapping.ts';
import { cellAt, isBlank } from './sheet.ts';
import type { RawCell, RawSheet } from './sheet.ts';
import { weekHeaderText } from './week-header.ts';

/** One value on its way in: where it stood and what it says. `ref` is the id that somebody chose for it. */
export interface ImportCell {
  /** From 0. */
  column: number;
  header: string;
  text: string;
  ref?: string;
}

export type SkipReason = 'summary_row' | 'repeated_header' | 'note_row' | 'duplicate_row' | 'weeks_over' | 'by_choice';

/** A row of the file, or a part of one when the layout is wide. `row` is its number in the sheet, from 1. */
export interface ImportRow {
  row: number;
  cells: Readonly<Record<string, readonly ImportCell[]>>;
  skip?: SkipReason;
  /** Somebody has said that this is no duplicate. */
  keep?: boolean;
  /** What somebody has said of weeks that are over. */
  pastWeeks?: 'leave' | 'take';
}

type Cells = Record<string, ImportCell[]>;

const SUMMARY = /^(summa|totalt|total|sum|sammanlagt|antal totalt|delsumma)\b/;

/** The rows below the header, with wide layouts unfolded and merged cells filled downwards. Blank rows are left out. */
export function readRows(
  kind: ImportKind,
  sheet: RawSheet,
  table: Table,
  columns: readonly ColumnChoice[],
): ImportRow[] {
  const filled = fillDown(sheet, table.headerRow + 1);
  const rows: ImportRow[] = [];
  for (let index = table.headerRow + 1; index < filled.rows.length; index += 1) {
    const used = columns.map((_, column) => cellAt(filled, index, column));
    if (used.every(isBlank)) continue;
    const skip = skipReason(used, table.headers, columns);
    const cells = skip ? {} : plainCells(kind, used, table.headers, columns);
    if (skip) rows.push({ row: index + 1, cells, skip });
    else rows.push(...unfold(index + 1, cells, used, table.headers, columns));
  }
  return rows;
}

function plainCells(
  kind: ImportKind,
  used: readonly RawCell[],
  headers: readonly string[],
  columns: readonly ColumnChoice[],
): Cells {
  const cells: Cells = {};
  columns.forEach(({ field }, column) => {
    const cell = used[column];
    if (field === null || isPivot(field) || !cell || isBlank(cell)) return;
    const texts = fieldOf(kind, field)?.many ? cell.text.split(/[;\n]/) : [cell.text];
    const parts = texts.map(tidy).filter((text) => text !== '');
    const header = headers[column] ?? '';
    cells[field] = [...(cells[field] ?? []), ...parts.map((text) => ({ column, header, text }))];
  });
  return cells;
}

interface Run {
  pivot: PivotField;
  columns: number[];
  text: string;
}

/** A row for each run of neighbouring columns with the same value; the cell is one field and the header another. */
function unfold(
  row: number,
  cells: Cells,
  used: readonly RawCell[],
  headers: readonly string[],
  columns: readonly ColumnChoice[],
): ImportRow[] {
  if (!columns.some(({ field }) => field !== null && isPivot(field))) return [{ row, cells }];
  const runs = pivotRuns(used, columns);
  if (runs.length === 0) return [{ row, cells }];
  return runs.map(({ pivot, columns: across, text }) => {
    const [first = 0] = across;
    const heading = (column: number): ImportCell => {
      const header = headers[column] ?? '';
      return { column, header, text: pivot === '@week' ? weekHeaderText(header) : header };
    };
    const value = [{ column: first, header: headers[first] ?? '', text }];
    return { row, cells: { ...cells, [pivotValue(pivot)]: value, [pivotTarget(pivot)]: across.map(heading) } };
  });
}

function pivotRuns(used: readonly RawCell[], columns: readonly ColumnChoice[]): Run[] {
  const runs: Run[] = [];
  let last: Run | null = null;
  columns.forEach(({ field }, column) => {
    if (field === null || !isPivot(field)) return;
    const text = tidy(used[column]?.text ?? '');
    const joins =
      last !== null &&
      field === '@week' &&
      last.pivot === '@week' &&
      last.text === text &&
      last.columns.at(-1) === column - 1;
    if (text === '' || text === '-') last = null;
    else if (last !== null && joins) last.columns.push(column);
    else runs.push((last = { pivot: field, columns: [column], text }));
  });
  return runs;
}

function skipReason(
  used: readonly RawCell[],
  headers: readonly string[],
  columns: readonly ColumnChoice[],
): SkipReason | null {
  const texts = used.map((cell) => fold(cell.text));
  const filled = texts.filter((text) => text !== '');
  if (SUMMARY.test(filled[0] ?? '')) return 'summary_row';
  const repeated = texts.filter((text, column) => text !== '' && text === fold(headers[column] ?? '')).length;
  if (filled.length >= 2 && repeated === filled.length) return 'repeated_header';
  const mapped = columns.filter(({ field }) => field !== null).length;
  return filled.length === 1 && mapped >= 3 ? 'note_row' : null;
}

/** A cell that is merged over several rows says the same on each of them. */
function fillDown(sheet: RawSheet, fromRow: number): RawSheet {
  const areas = (sheet.merged ?? []).filter((area) => area.bottom > area.top && area.top >= fromRow);
  if (areas.length === 0) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  for (const area of areas) {
    for (let row = area.top + 1; row <= Math.min(area.bottom, rows.length - 1); row += 1) {
      const target = rows[row];
      if (target && isBlank(target[area.left] ?? { value: null, text: '' })) {
        while (target.length <= area.left) target.push({ value: null, text: '' });
        target[area.left] = cellAt(sheet, area.top, area.left);
      }
    }
  }
  return { ...sheet, rows };
}
