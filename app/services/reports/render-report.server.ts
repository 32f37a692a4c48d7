import { Fault } from '#app/domain/shared/fault.ts';
import { fold } from '#app/domain/shared/text.ts';
import { formatterFor } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import { coverFirst } from '#reports/cover.ts';
import { drawChart } from '#reports/chart.ts';
import { decimalsOf, emptySentence, totalsRow } from '#reports/document.ts';
import type { ReportDocument, Sheet } from '#reports/document.ts';
import { renderCsv } from '#reports/rendering/csv.ts';
import type { PaperWriting } from '#reports/rendering/pdf/paper.ts';
import { MOST_ROWS_ON_PAPER, renderPdf } from '#reports/rendering/pdf/pdf.ts';
import { renderXlsx } from '#reports/rendering/xlsx.ts';

export const FILE_FORMATS = ['xlsx', 'csv', 'pdf'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface ReportRequest {
  language: Language;
  /** Of the product, for the sheet about the report. */
  version: string;
}

export interface ReportFile {
  name: string;
  type: string;
  body: Uint8Array<ArrayBuffer>;
}

/** The document for the screen and the printer, without the columns that only machines read. */
export function shownSheets(document: ReportDocument) {
  const { number, noRows } = paperWriting(document.language);
  return document.sheets.map((sheet) => ({
    ...printedPart(sheet),
    nothing: emptySentence(document, sheet) ?? noRows,
    picture: sheet.chart ? { title: sheet.chart.title, alt: sheet.chart.alt, ...drawChart(sheet.chart, number) } : null,
  }));
}

function printedPart(sheet: Sheet) {
  const printed = sheet.columns.flatMap((column, index) => (column.printed === false ? [] : [index]));
  const pick = <T>(cells: readonly T[]) => printed.flatMap((index) => cells.slice(index, index + 1));
  const totals = totalsRow(sheet);
  return {
    key: sheet.key,
    name: sheet.name,
    columns: pick(sheet.columns).map((column) => ({
      key: column.key,
      heading: column.heading,
      kind: column.kind,
      decimals: decimalsOf(column),
    })),
    rows: sheet.rows.map(pick),
    totals: totals && pick(totals),
  };
}

/** The document as a file; as text, one of its sheets. Refuses a PDF of more rows than anybody reads on paper. */
export async function reportFile(document: ReportDocument, format: FileFormat, csvSheet: string): Promise<ReportFile> {
  const covered = { ...document, sheets: coverFirst(document.sheets) };
  const name = `${fileName(document.title)}-${document.at.slice(0, 10)}.${format}`;
  if (format === 'xlsx') {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { name, type, body: new Uint8Array(await renderXlsx(covered, paperWriting(document.language).number)) };
  }
  if (format === 'pdf') {
    if (!fitsOnPaper(document)) throw new Fault('invalid', 'too_long_for_pdf');
    return { name, type: 'application/pdf', body: await renderPdf(covered, paperWriting(document.language)) };
  }
  const sheet = document.sheets.find(({ key }) => key === csvSheet);
  if (!sheet) throw new Error(`${document.title} has no sheet ${csvSheet}`);
  return { name, type: 'text/csv; charset=utf-8', body: new TextEncoder().encode(renderCsv(sheet)) };
}

function paperWriting(language: Language): PaperWriting {
  const { number } = formatterFor(language);
  const { noRows, page } = textsFor(language).reports.download;
  return {
    number: (value, decimals) => number(value, { min: decimals, max: decimals }),
    noRows,
    page: (at, of) => page(number(at), number(of)),
  };
}

export function countRows({ sheets }: ReportDocument): number {
  return sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
}

export function fitsOnPaper(document: ReportDocument): boolean {
  return countRows(document) <= MOST_ROWS_ON_PAPER;
}

/** Letters and figures only, so that every system keeps the name. */
function fileName(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
