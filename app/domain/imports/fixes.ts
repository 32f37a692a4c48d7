import { tidy } from '#app/domain/shared/text.ts';
import { groupKey } from './issue.ts';
import type { ImportCell, ImportRow } from './rows.ts';

/**
 * What a person changed. `group` replaces every cell of the group's key; an empty text clears the cell; `ref` is the
 * chosen unit, course or school, and then the text is its name.
 */
export type Fix =
  | { kind: 'cell'; row: number; field: string; column: number; text: string; ref?: string }
  | { kind: 'group'; key: string; text: string; ref?: string }
  | { kind: 'skip'; row: number }
  | { kind: 'skip_group'; key: string }
  | { kind: 'keep'; row: number };

/** The rows as they are after the fixes, in order; later fixes see what earlier ones did. The input is not changed. */
export function applyFixes(rows: readonly ImportRow[], fixes: readonly Fix[]): ImportRow[] {
  return fixes.reduce<readonly ImportRow[]>((current, fix) => current.map((row) => applyFix(row, fix)), rows).slice();
}

function applyFix(row: ImportRow, fix: Fix): ImportRow {
  switch (fix.kind) {
    case 'skip':
      return fix.row === row.row ? { ...row, skip: 'by_choice' } : row;
    case 'keep':
      return fix.row === row.row ? { ...row, keep: true } : row;
    case 'skip_group':
      return hasKey(row, fix.key) ? { ...row, skip: 'by_choice' } : row;
    case 'cell':
      return fix.row === row.row ? setCell(row, fix) : row;
    case 'group':
      return hasKey(row, fix.key) ? replaceGroup(row, fix) : row;
  }
}

function hasKey(row: ImportRow, key: string): boolean {
  return Object.entries(row.cells).some(([field, cells]) => cells.some((cell) => groupKey(field, cell.text) === key));
}

function setCell(row: ImportRow, fix: Extract<Fix, { kind: 'cell' }>): ImportRow {
  const cells = row.cells[fix.field] ?? [];
  const before = cells.findIndex((cell) => cell.column === fix.column);
  const cell = replaced(cells[before] ?? { column: fix.column, header: '', text: '' }, fix);
  const after = before < 0 ? [...cells, cell] : cells.map((other, index) => (index === before ? cell : other));
  return { ...row, cells: { ...row.cells, [fix.field]: after.filter(({ text }) => text !== '') } };
}

function replaceGroup(row: ImportRow, fix: Extract<Fix, { kind: 'group' }>): ImportRow {
  const entries = Object.entries(row.cells).map(([field, cells]) => {
    const changed = cells.map((cell) => (groupKey(field, cell.text) === fix.key ? replaced(cell, fix) : cell));
    return [field, changed.filter(({ text }) => text !== '')] as const;
  });
  return { ...row, cells: Object.fromEntries(entries) };
}

function replaced(cell: ImportCell, { text, ref }: { text: string; ref?: string }): ImportCell {
  const { column, header } = cell;
  return ref === undefined ? { column, header, text: tidy(text) } : { column, header, text: tidy(text), ref };
}
