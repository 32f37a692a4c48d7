import { createHash } from 'node:crypto';
import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { Limits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { insertReportRun, listReportRuns } from '#db/queries/report-runs.ts';
import { CATALOGUE, REPORTS } from '#reports/catalog.ts';
import type { ReportKey } from '#reports/catalog.ts';
import type { ReportDocument } from '#reports/document.ts';
import { placementStatistics } from './placement-statistics.server.ts';
import { countRows, reportFile, shownSheets } from './render-report.server.ts';
import type { FileFormat, ReportFile, ReportRequest } from './render-report.server.ts';
import type { ReportKind } from './report-kind.ts';
import { supervisionReport } from './supervision-report.server.ts';
import { surveyReport } from './survey-report.server.ts';

const KINDS: Readonly<Record<ReportKey, ReportKind>> = {
  placementStatistics,
  supervision: supervisionReport,
  survey: surveyReport,
};
const RUNS_SHOWN = 50;

/** The reports that the actor may run, and the files that have been taken out: hers, or everybody's for the region. */
export async function listReports({ db, actor }: ServiceContext) {
  const reports = CATALOGUE.filter((key) => canSomewhere(actor, REPORTS[key].permission));
  if (reports.length === 0) throw notFound();
  const seesAll = reachOf(actor, 'report:run').region;
  const runs = await listReportRuns(db.read, { accountId: seesAll ? null : actor.accountId, most: RUNS_SHOWN });
  return {
    reports: reports.map((key) => ({ key, id: REPORTS[key].id })),
    runs: runs.map(({ id, report, subject, title, format, at, actorName, rows, hash }) => ({
      ...{ id, report, subject, title, format, at, actorName, rows },
      hash: hash.slice(0, 8),
    })),
    seesAll,
  };
}

function requireReport({ actor }: ServiceContext, id: string): ReportKey {
  const key = CATALOGUE.find((one) => REPORTS[one].id === id);
  if (!key || !canSomewhere(actor, REPORTS[key].permission)) throw notFound();
  return key;
}

/**
 * A report on screen and paper, on what was asked for or else the first that it can be about; null when there is nothing.
 * What was asked for and is no subject is not found, as for the file.
 */
export async function showReport(ctx: ServiceContext, id: string, asked: string | null, request: ReportRequest) {
  const key = requireReport(ctx, id);
  const subjects = await KINDS[key].subjects(ctx, request);
  const subject = asked === null ? subjects[0] : subjects.find((one) => one.id === asked);
  if (!subject && asked !== null) throw notFound();
  if (!subject) return { key, id, subjects, shown: null };
  const document = await KINDS[key].read(ctx, subject.id, request);
  ctx.log.info({ event: 'report.run', report: id, format: 'page', subject: subject.id, actorId: ctx.actor.accountId });
  return { key, id, subjects, shown: { subject: subject.id, title: document.title, sheets: shownSheets(document) } };
}

export interface FileRequest extends ReportRequest {
  /** The first that it can be about when null. */
  subject: string | null;
  format: FileFormat;
}

/** A report as a file to keep. Counted, logged and kept in the history of reports: it takes data out of the product. */
export async function downloadReport(
  ctx: ServiceContext,
  limits: Pick<Limits, 'report'>,
  id: string,
  { subject: asked, format, ...request }: FileRequest,
): Promise<ReportFile> {
  const key = requireReport(ctx, id);
  const subjects = await KINDS[key].subjects(ctx, request);
  const subject = (asked === null ? subjects[0] : subjects.find((one) => one.id === asked))?.id;
  if (subject === undefined) throw notFound();
  const seconds = await limits.report.consume(ctx.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const document = await KINDS[key].read(ctx, subject, request);
  const file = await reportFile(document, format, REPORTS[key].csv);
  const { accountId, name: actorName } = ctx.actor;
  const rows = countRows(document);
  ctx.log.info({ event: 'report.run', report: id, format, subject, actorId: accountId, rows });
  const run = { report: id, subject, title: document.title, format, at: document.at, accountId, actorName, rows };
  await ctx.db.write((tx) => insertReportRun(tx, { ...run, hash: hashOf(document) }));
  return file;
}

/** The same for the same numbers, whenever and by whomever they were taken out. */
export function hashOf({ sheets }: ReportDocument): string {
  const numbers = sheets.filter(({ key }) => key !== 'about').map(({ key, rows }) => ({ key, rows }));
  return createHash('sha256').update(JSON.stringify(numbers)).digest('hex');
}
