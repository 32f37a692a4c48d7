import { tidy } from '#app/domain/shared/text.ts';
import { groupKey } from './issue.ts';
import type { ImportCell, ImportRow } from './rows.ts';

/**
 * What a person changed. `group` replaces every cell of the group's key; an empty text clears the cell; `ref` is the
 * chosen unit, course or school, and then the text is its name. `was` tells one value of a cell that holds several.
 * `accept` says that the row is about this registered person although her name is another; it changes no cell.
 * `past_weeks` takes in weeks that are over, in all of the file, or leaves them out.
 */
export type Fix =
  | { kind: 'cell'; row: number; field: string; column: number; text: string; ref?: string; was?: string }
  | { kind: 'group'; key: string; text: string; ref?: string }
  | { kind: 'skip'; row: number }
  | { kind: 'skip_group'; key: string }
  | { kind: 'keep'; row: number }
  | { kind: 'accept'; row: number; personId: string }
  | { kind: 'past_weeks'; take: boolean };

/** The rows as they are after the fixes, in order; later fixes see what earlier ones did. The input is not changed. */
export function applyFixes(rows: readonly ImportRow[], fixes: readonly Fix[]): ImportRow[] {
  const keyOf = memoizedKey();
  const ordered = fixes.map((fix, order) => ({ fix, order }));
  // Most fixes are of one row: held against that row alone, thousands of them cost as little as a few.
  const byRow = Map.groupBy(ordered, ({ fix }) => ('row' in fix ? fix.row : null));
  const common = byRow.get(null) ?? [];
  return rows.map((row) => {
    const own = byRow.get(row.row);
    const relevant = own ? [...common, ...own].sort((a, b) => a.order - b.order) : common;
    return relevant.reduce((current, { fix }) => applyFix(current, fix, keyOf), row);
  });
}

/** Whether somebody has said that the row is about this person. */
export function isAccepted(fixes: readonly Fix[], row: number, personId: string): boolean {
  return fixes.some((fix) => fix.kind === 'accept' && fix.row === row && fix.personId === personId);
}

type KeyOf = (field: string, text: string) => string;

function memoizedKey(): KeyOf {
  const known = new Map<string, string>();
  return (field, text) => {
    const cell = `${field}\n${text}`;
    const key = known.get(cell) ?? groupKey(field, text);
    known.set(cell, key);
    return key;
  };
}

function applyFix(row: ImportRow, fix: Fix, keyOf: KeyOf): ImportRow {
  switch (fix.kind) {
    case 'skip':
      return { ...row, skip: 'by_choice' };
    case 'keep':
      return { ...row, keep: true };
    case 'accept':
      return row;
    case 'past_weeks':
      return { ...row, pastWeeks: fix.take ? 'take' : 'leave' };
    case 'skip_group':
      return hasKey(row, fix.key, keyOf) ? { ...row, skip: 'by_choice' } : row;
    case 'cell':
      return setCell(row, fix);
    case 'group':
      return hasKey(row, fix.key, keyOf) ? replaceGroup(row, fix, keyOf) : row;
  }
}

function hasKey(row: ImportRow, key: string, keyOf: KeyOf): boolean {
  return Object.entries(row.cells).some(([field, cells]) => cells.some((cell) => keyOf(field, cell.text) === key));
}

function setCell(row: ImportRow, fix: Extract<Fix, { kind: 'cell' }>): ImportRow {
  const cells = row.cells[fix.field] ?? [];
  const before = cells.findIndex(
    (cell) => cell.column === fix.column && (fix.was === undefined || cell.text === fix.was),
  );
  // The other parts of an unfolded row have the field in other columns.
  if (before < 0 && fix.column >= 0 && cells.length > 0) return row;
  const cell = replaced(cells[before] ?? { column: fix.column, header: '', text: '' }, fix);
  const after = before < 0 ? [...cells, cell] : cells.map((other, index) => (index === before ? cell : other));
  return { ...row, cells: { ...row.cells, [fix.field]: after.filter(({ text }) => text !== '') } };
}

function replaceGroup(row: ImportRow, fix: Extract<Fix, { kind: 'group' }>, keyOf: KeyOf): ImportRow {
  const entries = Object.entries(row.cells).map(([field, cells]) => {
    const changed = cells.map((cell) => (keyOf(field, cell.text) === fix.key ? replaced(cell, fix) : cell));
    return [field, changed.filter(({ text }) => text !== '')] as const;
  });
  return { ...row, cells: Object.fromEntries(entries) };
}

function replaced(cell: ImportCell, { text, ref }: { text: string; ref?: string }): ImportCell {
  const { column, header } = cell;
  return ref === undefined ? { column, header, text: tidy(text) } : { column, header, text: tidy(text), ref };
}
