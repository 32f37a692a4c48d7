import { createHash } from 'node:crypto';
import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { Limits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { insertReportRun, listReportRuns } from '#db/queries/report-runs.ts';
import { CATALOGUE, REPORTS } from '#reports/catalog.ts';
import type { ReportKey } from '#reports/catalog.ts';
import type { ReportDocument } from '#reports/document.ts';
import { readAgreed, readChecked } from './agreed-document.server.ts';
import { vfuQualityReport } from './quality/report.server.ts';
import { placementStatistics } from './placement-statistics.server.ts';
import { countRows, fitsOnPaper, reportFile, shownSheets } from './render-report.server.ts';
import type { FileFormat, ReportFile, ReportRequest } from './render-report.server.ts';
import type { Choice, ReportKind } from './report-kind.ts';
import { releasedFigures } from './released-figures.server.ts';
import { supervisionReport } from './supervision-report.server.ts';
import { trainingAccounts } from './training/report.server.ts';
import { surveyReport } from './survey-report.server.ts';
import { unitAnswersReport } from './unit-answers-report.server.ts';

const KINDS: Readonly<Record<ReportKey, ReportKind>> = {
  vfuQuality: vfuQualityReport,
  placementStatistics,
  supervision: supervisionReport,
  trainingAccounts,
  survey: surveyReport,
  releasedFigures,
  unitAnswers: unitAnswersReport,
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
      ...{ id, report, title, format, at, actorName, rows },
      search: searchOf(subject),
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

/** What a report is asked for: the first that it can be about, and the whole of it, unless something else is named. */
export interface Asked {
  subject: string | null;
  area: string | null;
}

/** What can be chosen and what is; null when there is nothing. What was asked for and cannot be chosen is not found. */
async function choose(ctx: ServiceContext, kind: ReportKind, asked: Asked, request: ReportRequest) {
  const [subjects, areas] = await Promise.all([kind.subjects(ctx, request), kind.areas?.(ctx, request) ?? []]);
  const pick = (choices: readonly Choice[], id: string | null) => {
    const chosen = id === null ? choices[0] : choices.find((one) => one.id === id);
    if (!chosen && id !== null) throw notFound();
    return chosen?.id ?? null;
  };
  const area = pick(areas, asked.area);
  return { subjects, areas, subject: pick(subjects, asked.subject), area };
}

/** A report on screen and paper, as for the file; without its sheets when its totals do not agree. */
export async function showReport(ctx: ServiceContext, id: string, asked: Asked, request: ReportRequest) {
  const key = requireReport(ctx, id);
  const { subjects, areas, subject, area } = await choose(ctx, KINDS[key], asked, request);
  if (subject === null) return { key, id, subjects, areas, shown: null };
  const read = () => KINDS[key].read(ctx, subject, request, area);
  const { document, differences } = await readChecked(ctx, id, read);
  const isAgreed = differences.length === 0;
  ctx.log.info({ event: 'report.run', report: id, format: 'page', subject, area, actorId: ctx.actor.accountId });
  const shown = {
    ...{ subject, area, title: document.title, at: document.at, onPaper: fitsOnPaper(document), differences },
    sheets: isAgreed ? shownSheets(document) : [],
  };
  return { key, id, subjects, areas, shown };
}

export interface FileRequest extends ReportRequest, Asked {
  format: FileFormat;
}

/** A report as a file to keep. Counted, logged and kept in the history of reports: it takes data out of the product. */
export async function downloadReport(
  ctx: ServiceContext,
  limits: Pick<Limits, 'report'>,
  id: string,
  { format, ...request }: FileRequest,
): Promise<ReportFile> {
  const key = requireReport(ctx, id);
  const { subject, area } = await choose(ctx, KINDS[key], request, request);
  if (subject === null) throw notFound();
  const seconds = await limits.report.consume(ctx.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const document = await readAgreed(ctx, id, () => KINDS[key].read(ctx, subject, request, area));
  const file = await reportFile(document, format, REPORTS[key].csv);
  const { accountId, name: actorName } = ctx.actor;
  const rows = countRows(document);
  ctx.log.info({ event: 'report.run', report: id, format, subject, area, actorId: accountId, rows });
  const about = keptChoice(subject, area);
  const run = {
    report: id,
    subject: about,
    title: document.title,
    format,
    at: document.at,
    accountId,
    actorName,
    rows,
  };
  await ctx.db.write((tx) => insertReportRun(tx, { ...run, hash: hashOf(document) }));
  return file;
}

const BETWEEN = ' ';

/** What a report was about, as the history keeps it: its subject, and the area where it has areas. */
function keptChoice(subject: string, area: string | null): string {
  return area === null ? subject : `${subject}${BETWEEN}${area}`;
}

/** The parameters of the address at which the report of a run is shown. */
function searchOf(kept: string): string {
  const [urval = '', ...area] = kept.split(BETWEEN);
  return String(new URLSearchParams({ urval, ...(area.length > 0 && { galler: area.join(BETWEEN) }) }));
}

/** The same for the same numbers, whenever and by whomever they were taken out. */
export function hashOf({ sheets }: ReportDocument): string {
  const numbers = sheets.filter(({ key }) => key !== 'about').map(({ key, rows }) => ({ key, rows }));
  return createHash('sha256').update(JSON.stringify(numbers)).digest('hex');
}
