import ExcelJS from 'exceljs';
import { checkDocument, decimalsOf, totalsRow } from '../document.ts';
import type { Cell, Column, ReportDocument, Sheet } from '../document.ts';
import { drawChart } from '../chart.ts';
import type { Drawing } from '../chart.ts';
import { describePictures } from './describe-pictures.ts';
import { renderPng } from './picture.ts';
import { safeText } from './safe-text.ts';

const A4 = 9;
const FORMATS = { text: '@', date: 'yyyy-mm-dd' } as const;
const HEAD_FILL = 'FFE2F0F5';
const LINE = 'FF7C8894';

/** The document as a workbook: typed cells, frozen and filtered head, made to be printed on A4 across. */
export async function renderXlsx(document: ReportDocument, writeNumber: WriteNumber = plainly): Promise<Uint8Array> {
  checkDocument(document);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'FoU Utbildning';
  workbook.title = safeText(document.title);
  workbook.created = new Date(document.at);
  workbook.modified = new Date(document.at);
  for (const sheet of document.sheets) {
    const worksheet = addSheet(workbook, document, sheet);
    if (sheet.chart) addPicture(workbook, worksheet, drawChart(sheet.chart, writeNumber));
  }
  const pictures = document.sheets.flatMap(({ chart }) => (chart ? [chart.alt] : []));
  return describePictures(new Uint8Array(await workbook.xlsx.writeBuffer()), pictures);
}

function addSheet(workbook: ExcelJS.Workbook, document: ReportDocument, sheet: Sheet): ExcelJS.Worksheet {
  const worksheet = workbook.addWorksheet(sheetName(sheet.name), {
    views: [{ state: 'frozen', xSplit: sheet.columns.length > 6 ? 1 : 0, ySplit: 1 }],
  });
  worksheet.columns = sheet.columns.map((column) => ({ key: column.key, width: column.width }));
  const head = worksheet.addRow(sheet.columns.map((column) => cellText(column.heading)));
  head.eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD_FILL } };
    cell.border = { bottom: { style: 'thin', color: { argb: LINE } } };
    cell.alignment = { wrapText: true, vertical: 'top' };
  });
  for (const row of sheet.rows) addRow(worksheet, sheet.columns, row);
  worksheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: Math.max(1, sheet.rows.length + 1), column: sheet.columns.length },
  };
  const sums = totalsRow(sheet);
  if (sums) {
    // An empty row keeps the sums out of what is sorted and filtered.
    worksheet.addRow([]);
    addRow(worksheet, sheet.columns, sums).font = { bold: true };
  }
  setUpPrint(worksheet, document, sheet);
  return worksheet;
}

type WriteNumber = (value: number, decimals: number) => string;
const plainly: WriteNumber = (value, decimals) => value.toFixed(decimals);

/** Beside the numbers, which may grow downwards. */
function addPicture(workbook: ExcelJS.Workbook, worksheet: ExcelJS.Worksheet, drawing: Drawing): void {
  // exceljs writes what it is given; its types ask for another Buffer than Node's.
  const buffer = renderPng(drawing) as unknown as ExcelJS.Buffer;
  const image = workbook.addImage({ buffer, extension: 'png' });
  const { width, height } = drawing;
  worksheet.addImage(image, { tl: { col: worksheet.columnCount + 1, row: 1 }, ext: { width, height } });
}

function addRow(worksheet: ExcelJS.Worksheet, columns: readonly Column[], row: readonly Cell[]): ExcelJS.Row {
  const added = worksheet.addRow(row.map((cell, index) => valueOf(cell, columns[index])));
  columns.forEach((column, index) => {
    const cell = added.getCell(index + 1);
    if (cell.value === null) return;
    if (typeof cell.value !== 'string') cell.numFmt = formatOf(column);
    cell.alignment = { vertical: 'top', wrapText: column.wrap ?? false };
  });
  return added;
}

function formatOf(column: Column): string {
  if (column.kind === 'text' || column.kind === 'date') return FORMATS[column.kind];
  const decimals = decimalsOf(column);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function valueOf(cell: Cell, column: Column | undefined): string | number | Date | null {
  if (typeof cell !== 'string') return cell;
  return column?.kind === 'date' ? new Date(`${cell}T00:00:00Z`) : cellText(cell);
}

/** A workbook reads `_x0041_` as the sign with that code (ECMA-376 Part 1, 22.9.2.19), so what only looks so is written out. */
function cellText(text: string): string {
  return safeText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function setUpPrint(worksheet: ExcelJS.Worksheet, document: ReportDocument, sheet: Sheet): void {
  const printed = sheet.columns.findLastIndex((column) => column.printed !== false) + 1;
  worksheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    printArea: `A1:${worksheet.getColumn(printed).letter}${worksheet.rowCount}`,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  worksheet.headerFooter.oddHeader = `&L${headerText(document.title)}&R${headerText(sheet.name)}`;
  worksheet.headerFooter.oddFooter = `&L${document.at.slice(0, 10)}&R&P / &N`;
}

function headerText(text: string): string {
  return safeText(text).replaceAll('&', '&&').slice(0, 100);
}

/** Excel allows 31 characters and not these signs. */
function sheetName(name: string): string {
  return name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31);
}
