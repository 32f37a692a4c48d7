import { Fault } from '#app/domain/shared/fault.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Limits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireRound } from '#app/services/rounds/round-access.server.ts';
import { REPORTS } from '#reports/catalog.ts';
import type { ReportDocument } from '#reports/document.ts';
import { buildRoundExport } from '#reports/round-export/build.ts';
import { readAgreed, readChecked } from './agreed-document.server.ts';
import { countRows, reportFile, shownSheets } from './render-report.server.ts';
import type { FileFormat, ReportFile, ReportRequest } from './render-report.server.ts';
import { loadRoundExport } from './round-export-facts.server.ts';

const { id: REPORT, permission, csv: CSV_SHEET } = REPORTS.roundExport;

/** A round as a document: what its file, its page and its paper show. */
async function readRoundExport(ctx: ServiceContext, roundId: string, request: ReportRequest): Promise<ReportDocument> {
  const head = await requireRound(ctx, roundId, permission);
  const { reports, vocabulary } = textsFor(request.language);
  const format = formatterFor(request.language);
  return buildRoundExport(await loadRoundExport(ctx, head, request), {
    language: request.language,
    wording: { ...reports.roundExport, vocabulary },
    time: (instant) => plain(format.dateTime(instant)),
  });
}

/** The same document for the screen and the printer, without the columns that only machines read; or what differs in it. */
export async function showRoundExport(ctx: ServiceContext, roundId: string, request: ReportRequest) {
  const { document, differences } = await readChecked(ctx, REPORT, () => readRoundExport(ctx, roundId, request));
  ctx.log.info({ event: 'report.run', report: REPORT, format: 'page', roundId, actorId: ctx.actor.accountId });
  const { round } = await requireRound(ctx, roundId, permission);
  return {
    ...{ round: { id: round.id, name: round.name }, title: document.title, at: document.at, differences },
    sheets: differences.length === 0 ? shownSheets(document) : [],
  };
}

/** The export of a round as a file to download. Counted and logged: it takes data out of the product. */
export async function exportRound(
  ctx: ServiceContext,
  limits: Pick<Limits, 'report'>,
  roundId: string,
  { format, ...request }: ReportRequest & { format: FileFormat },
): Promise<ReportFile> {
  const seconds = await limits.report.consume(ctx.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const document = await readAgreed(ctx, REPORT, () => readRoundExport(ctx, roundId, request));
  const rows = countRows(document);
  ctx.log.info({ event: 'report.run', report: REPORT, format, roundId, actorId: ctx.actor.accountId, rows });
  return reportFile(document, format, CSV_SHEET);
}
