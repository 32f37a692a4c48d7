import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import { checkDocument, decimalsOf, emptySentence, isMark, totalsRow } from '../document.ts';
import type { Cell, Column, ReportDocument, Sheet } from '../document.ts';
import { drawChart } from '../chart.ts';
import type { Drawing } from '../chart.ts';
import { describePictures } from './describe-pictures.ts';
import { rowHeight } from './row-height.ts';
import { safeText } from './safe-text.ts';
import { columnNames, tableName } from './table-names.ts';

const A4 = 9;
const FORMATS = { text: '@', date: 'yyyy-mm-dd' } as const;
const HEAD_FILL = 'FFE2F0F5';
const LINE = 'FF7C8894';

/** How much of a head the button of its filter takes, in characters. */
const FILTER_BUTTON = 2;

/** Calm: thin lines and light stripes. */
const TABLE_THEME = 'TableStyleLight1';

/** From so many rows on in a sheet a workbook is written as it grows, and has filters but neither tables nor pictures. */
const LARGE = 5_000;
/** After so many rows the zip gets its turn, or all of them would wait for it in memory. */
const BETWEEN_WRITES = 20;

/** The document as a workbook: tables of typed cells with a frozen head, made to be printed on A4 across. */
export async function renderXlsx(
  document: ReportDocument,
  writeNumber: WriteNumber = plainly,
): Promise<Uint8Array<ArrayBuffer>> {
  checkDocument(document);
  return document.sheets.some(({ rows }) => rows.length >= LARGE) ? streamed(document) : whole(document, writeNumber);
}

async function whole(document: ReportDocument, writeNumber: WriteNumber): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  entitle(workbook, document);
  const taken = new Set<string>();
  for (const sheet of document.sheets) {
    const worksheet = beginSheet(workbook, sheet);
    const styles = stylesOf(sheet);
    for (const row of sheet.rows) addRow(worksheet, sheet, row, styles);
    addEmpty(worksheet, document, sheet);
    if (isTable(sheet)) addTable(worksheet, sheet, taken);
    else addFilter(worksheet, sheet);
    endSheet(worksheet, document, sheet);
    if (sheet.chart) await addPicture(workbook, worksheet, drawChart(sheet.chart, writeNumber));
  }
  const pictures = document.sheets.flatMap(({ chart }) => (chart ? [chart.alt] : []));
  return describePictures(new Uint8Array(await workbook.xlsx.writeBuffer()), pictures);
}

/** The same row by row: what has been written is let go of. */
async function streamed(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new PassThrough();
  const collected = collect(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  entitle(workbook, document);
  for (const sheet of document.sheets) {
    const worksheet = beginSheet(workbook, sheet);
    const styles = stylesOf(sheet);
    for (const [index, row] of sheet.rows.entries()) {
      addRow(worksheet, sheet, row, styles).commit();
      if (index % BETWEEN_WRITES === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    addEmpty(worksheet, document, sheet);
    addFilter(worksheet, sheet);
    endSheet(worksheet, document, sheet);
    worksheet.commit();
  }
  await workbook.commit();
  return collected;
}

async function collect(stream: PassThrough): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

function entitle(workbook: ExcelJS.Workbook, { title, at }: ReportDocument): void {
  workbook.creator = 'FoU Utbildning';
  workbook.title = safeText(title);
  workbook.created = new Date(at);
  workbook.modified = new Date(at);
}

type WriteNumber = (value: number, decimals: number) => string;
const plainly: WriteNumber = (value, decimals) => value.toFixed(decimals);

/** Beside the numbers, which may grow downwards. */
async function addPicture(workbook: ExcelJS.Workbook, worksheet: ExcelJS.Worksheet, drawing: Drawing): Promise<void> {
  // What draws is as large as all else together, and most workbooks have nothing to draw.
  const { renderPng } = await import('./picture.ts');
  // exceljs writes what it is given; its types ask for another Buffer than Node's.
  const buffer = renderPng(drawing) as unknown as ExcelJS.Buffer;
  const image = workbook.addImage({ buffer, extension: 'png' });
  const { width, height } = drawing;
  worksheet.addImage(image, { tl: { col: worksheet.columnCount + 1, row: 1 }, ext: { width, height } });
}

/** The sheet with its head. */
function beginSheet<W extends ExcelJS.Workbook>(workbook: W, sheet: Sheet): ReturnType<W['addWorksheet']> {
  const { name, columns } = sheet;
  const worksheet = workbook.addWorksheet(sheetName(name), {
    views: [{ state: 'frozen', xSplit: columns.length > 6 ? 1 : 0, ySplit: 1 }],
  }) as ReturnType<W['addWorksheet']>;
  worksheet.columns = columns.map((column) => ({ key: column.key, width: column.width }));
  const headings = headingsOf(sheet);
  const head = worksheet.addRow(headings);
  const height = rowHeight(
    headings,
    columns.map(({ width }) => ({ width: width - FILTER_BUTTON, wrap: true })),
  );
  if (height !== null) head.height = height;
  head.eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD_FILL } };
    cell.border = { bottom: { style: 'thin', color: { argb: LINE } } };
    cell.alignment = { wrapText: true, vertical: 'top' };
  });
  return worksheet;
}

/** A table without rows, or with columns that are called alike, is taken for broken. */
function isTable({ isProse, keepsHead, rows }: Sheet): boolean {
  return rows.length > 0 && !isProse && !keepsHead;
}

/** Below the head of a sheet without rows: that there are none is said, so that it is told from one that was never filled. */
function addEmpty(worksheet: ExcelJS.Worksheet, document: ReportDocument, sheet: Sheet): void {
  const sentence = emptySentence(document, sheet);
  if (sentence !== null) worksheet.addRow([cellText(sentence)]);
}

/** Where there can be no table the rows can be filtered all the same. */
function addFilter(worksheet: ExcelJS.Worksheet, { isProse, rows, columns }: Sheet): void {
  if (rows.length === 0 || isProse) return;
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
}

/** Makes a table of the head and the rows that the sheet has already. */
function addTable(worksheet: ExcelJS.Worksheet, sheet: Sheet, taken: Set<string>): void {
  const { name, columns, rows, totalsLabel = '' } = sheet;
  worksheet.addTable({
    name: tableName(name, taken),
    ref: 'A1',
    headerRow: true,
    style: { theme: TABLE_THEME, showRowStripes: true },
    // The label shows when a reader adds a row of sums of her own.
    columns: headingsOf(sheet).map((heading) => ({ name: heading, filterButton: true, totalsRowLabel: totalsLabel })),
    rows: rows.map((row) => row.map((cell, index) => valueOf(cell, columns[index]))),
  });
}

/** Excel demands that the head of a table holds the names of its columns to the letter. */
function headingsOf({ columns, keepsHead }: Sheet): string[] {
  const headings = columns.map(({ heading }) => cellText(heading));
  return keepsHead ? headings : columnNames(headings);
}

/** What stands below and around the rows. */
function endSheet(worksheet: ExcelJS.Worksheet, document: ReportDocument, sheet: Sheet): void {
  const sums = totalsRow(sheet);
  if (sums) {
    // An empty row keeps the sums out of what is sorted and filtered.
    worksheet.addRow([]);
    addRow(worksheet, sheet, sums, stylesOf(sheet, { bold: true }));
  }
  setUpPrint(worksheet, document, sheet);
}

function addRow(
  worksheet: ExcelJS.Worksheet,
  { columns }: Sheet,
  row: readonly Cell[],
  styles: readonly Style[],
): ExcelJS.Row {
  const added = worksheet.addRow(row.map((cell, index) => valueOf(cell, columns[index])));
  const height = rowHeight(row, columns);
  if (height !== null) added.height = height;
  styles.forEach(({ text, figures }, index) => {
    const cell = added.getCell(index + 1);
    if (cell.value !== null) cell.style = typeof cell.value === 'string' ? text : figures;
  });
  return added;
}

/** Of a column's cells; shared by all of them, since exceljs finds a style that it has met at once. */
interface Style {
  text: Partial<ExcelJS.Style>;
  figures: Partial<ExcelJS.Style>;
}

function stylesOf({ columns }: Sheet, font?: Partial<ExcelJS.Font>): Style[] {
  return columns.map((column) => {
    const alignment = { vertical: 'top' as const, wrapText: column.wrap ?? false };
    const figures = { alignment, ...(font && { font }), numFmt: formatOf(column) };
    const isNumber = column.kind === 'integer' || column.kind === 'decimal';
    // A mark stands under the numbers that it stands for.
    const text = {
      alignment: isNumber ? { ...alignment, horizontal: 'right' as const } : alignment,
      ...(font && { font }),
    };
    return { text, figures };
  });
}

function formatOf(column: Column): string {
  if (column.kind === 'text' || column.kind === 'date') return FORMATS[column.kind];
  const decimals = decimalsOf(column);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function valueOf(cell: Cell, column: Column | undefined): string | number | Date | null {
  if (typeof cell !== 'string') return cell;
  return column?.kind === 'date' && !isMark(cell) ? new Date(`${cell}T00:00:00Z`) : cellText(cell);
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
    // exceljs sets one sign before each corner: LibreOffice takes an area only when row and column are both fixed.
    printArea: `A$1:${worksheet.getColumn(printed).letter}$${Math.max(sheet.rows.length, emptySentence(document, sheet) === null ? 0 : 1) + (sheet.totals ? 3 : 1)}`,
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
