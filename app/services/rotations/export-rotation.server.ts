import { fullName } from '#app/domain/people/person-name.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { mondayOf, sundayOf, weekCount } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Limits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countRows, reportFile } from '#app/services/reports/render-report.server.ts';
import type { ReportFile, ReportRequest } from '#app/services/reports/render-report.server.ts';
import { coverWording, headOf } from '#app/services/reports/report-head.server.ts';
import { REPORTS } from '#reports/catalog.ts';
import { NOTHING_MARK } from '#reports/document.ts';
import type { ReportDocument } from '#reports/document.ts';
import { buildRotationReport } from '#reports/rotation/build.ts';
import { readChart } from './read-chart.server.ts';
import { blocksOf } from './read-rotation.server.ts';
import { requireRotation } from './rotation-access.server.ts';

const { id: REPORT, permission, csv: CSV_SHEET } = REPORTS.rotation;

/** A rotation as a workbook to keep. Counted and logged: it takes data out of the product. */
export async function exportRotation(
  ctx: ServiceContext,
  limits: Pick<Limits, 'report'>,
  planId: string,
  request: ReportRequest,
): Promise<ReportFile> {
  const document = await rotationDocument(ctx, planId, request);
  const seconds = await limits.report.consume(ctx.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const { accountId: actorId } = ctx.actor;
  ctx.log.info({ event: 'report.run', report: REPORT, format: 'xlsx', planId, actorId, rows: countRows(document) });
  return reportFile(document, 'xlsx', CSV_SHEET);
}

async function rotationDocument(ctx: ServiceContext, planId: string, request: ReportRequest): Promise<ReportDocument> {
  const { language } = request;
  const head = await requireRotation(ctx, planId, permission);
  const { rows } = await readChart(ctx, planId);
  const { rotations, people } = textsFor(language);
  const { report, chart } = rotations;
  const format = formatterFor(language);
  const blocks = blocksOf(head);
  const blockName = (id: string) => blocks.find((block) => block.id === id)?.name[language] ?? id;
  const week = (of: Parameters<typeof format.weeksYear>[0]) => plain(format.weeksYear(of, of));

  const who = ({ name }: (typeof rows)[number]) => fullName(name, people.protectedLearner);
  return buildRotationReport(
    {
      ...headOf(ctx, request, [
        [rotations.name, head.round.name],
        [rotations.programme, head.programme.name[language]],
        [rotations.weeks, plain(format.weeks(head.plan.firstWeek, head.plan.lastWeek))],
      ]),
      stays: rows.flatMap((row) =>
        row.stays.map(({ blockId, unit, from, to, locked, isTold }) => ({
          ...{ resident: who(row), cohort: plain(format.cohort(row.cohort)), percent: row.percent },
          ...{ block: blockName(blockId), clinic: unit.name, town: unit.town },
          ...{ fromWeek: week(from), toWeek: week(to), fromDate: mondayOf(from), toDate: sundayOf(to) },
          weeks: weekCount({ from, to }),
          standing: [isTold ? chart.told : chart.draft, ...(locked ? [chart.locked] : [])].join(', '),
        })),
      ),
      residents: rows.map((row) => ({
        ...{ resident: who(row), cohort: plain(format.cohort(row.cohort)), percent: row.percent },
        weeks: row.stays.reduce((sum, stay) => sum + weekCount(stay), 0),
        leave: row.leave.map(({ from, to }) => plain(format.weeksYear(from, to))).join(', ') || NOTHING_MARK,
        missing: row.missing.map(blockName).join(', ') || NOTHING_MARK,
      })),
    },
    {
      language,
      wording: { ...report, cover: coverWording(language), definitions: [[report.stay, report.stayText]] },
      time: (instant) => plain(format.dateTime(instant)),
    },
  );
}
