import { totalsRow } from '../document.ts';
import type { Cell, Column, Sheet } from '../document.ts';
import { safeText } from './safe-text.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** One sheet as Swedish Excel opens it without asking: semicolons, decimal comma, ISO dates, UTF-8 with a mark, CRLF. */
export function renderCsv(sheet: Sheet): string {
  const sums = totalsRow(sheet);
  const rows = [...sheet.rows, ...(sums ? [sums] : [])];
  const lines = [
    sheet.columns.map((column) => quoted(safeText(column.heading))),
    ...rows.map((row) => row.map((cell, index) => field(cell, sheet.columns[index]))),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(';')}\r\n`).join('');
}

function field(cell: Cell, column: Column | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return column?.kind === 'date' ? cell : quoted(safeText(cell));
}

function quoted(text: string): string {
  return /[";\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
