import { Fault } from '#app/domain/shared/fault.ts';
import { fold } from '#app/domain/shared/text.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { Limits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireRound } from '#app/services/rounds/round-access.server.ts';
import { REPORTS } from '#reports/catalog.ts';
import { totalsRow } from '#reports/document.ts';
import type { ReportDocument, Sheet } from '#reports/document.ts';
import { renderCsv } from '#reports/rendering/csv.ts';
import { renderXlsx } from '#reports/rendering/xlsx.ts';
import { buildRoundExport } from '#reports/round-export/build.ts';
import { loadRoundExport } from './round-export-facts.server.ts';

const { id: REPORT, permission, csv: CSV_SHEET } = REPORTS.roundExport;

export interface ExportRequest {
  language: Language;
  /** Of the product, for the sheet about the report. */
  version: string;
}

export interface ReportFile {
  name: string;
  type: string;
  body: Uint8Array<ArrayBuffer>;
}

/** A round as a document: what its file, its page and its paper show. */
async function readRoundExport(ctx: ServiceContext, roundId: string, request: ExportRequest): Promise<ReportDocument> {
  const head = await requireRound(ctx, roundId, permission);
  const { reports, vocabulary } = textsFor(request.language);
  const format = formatterFor(request.language);
  return buildRoundExport(await loadRoundExport(ctx, head, request), {
    language: request.language,
    wording: { ...reports.roundExport, vocabulary },
    time: (instant) => plain(format.dateTime(instant)),
  });
}

/** The same document for the screen and the printer, without the columns that only machines read. */
export async function showRoundExport(ctx: ServiceContext, roundId: string, request: ExportRequest) {
  const { title, sheets } = await readRoundExport(ctx, roundId, request);
  ctx.log.info({ event: 'report.run', report: REPORT, format: 'page', roundId, actorId: ctx.actor.accountId });
  const { round } = await requireRound(ctx, roundId, permission);
  return { round: { id: round.id, name: round.name }, title, sheets: sheets.map(printedPart) };
}

function printedPart(sheet: Sheet) {
  const printed = sheet.columns.flatMap((column, index) => (column.printed === false ? [] : [index]));
  const pick = <T>(cells: readonly T[]) => printed.flatMap((index) => cells.slice(index, index + 1));
  const totals = totalsRow(sheet);
  return {
    key: sheet.key,
    name: sheet.name,
    columns: pick(sheet.columns).map(({ key, heading, kind }) => ({ key, heading, kind })),
    rows: sheet.rows.map(pick),
    totals: totals && pick(totals),
  };
}

/** The export of a round as a file to download. Counted and logged: it takes data out of the product. */
export async function exportRound(
  ctx: ServiceContext,
  limits: Pick<Limits, 'report'>,
  roundId: string,
  { format, ...request }: ExportRequest & { format: 'xlsx' | 'csv' },
): Promise<ReportFile> {
  const seconds = await limits.report.consume(ctx.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const document = await readRoundExport(ctx, roundId, request);
  const rows = document.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  ctx.log.info({ event: 'report.run', report: REPORT, format, roundId, actorId: ctx.actor.accountId, rows });
  const name = `${fileName(document.title)}-${document.at.slice(0, 10)}.${format}`;
  if (format === 'xlsx') {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { name, type, body: new Uint8Array(await renderXlsx(document)) };
  }
  const sheet = document.sheets.find(({ key }) => key === CSV_SHEET);
  if (!sheet) throw new Error(`${REPORT} has no sheet ${CSV_SHEET}`);
  return { name, type: 'text/csv; charset=utf-8', body: new TextEncoder().encode(renderCsv(sheet)) };
}

/** Letters and figures only, so that every system keeps the name. */
function fileName(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
