import { moduleById } from '#app/domain/learning/curriculum.ts';
import { listName } from '#app/domain/people/person-name.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { groupNameOf } from '#app/platform/i18n/group-name.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Limits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countRows, reportFile } from '#app/services/reports/render-report.server.ts';
import type { ReportFile, ReportRequest } from '#app/services/reports/render-report.server.ts';
import { coverWording, headOf } from '#app/services/reports/report-head.server.ts';
import { REPORTS } from '#reports/catalog.ts';
import type { ReportDocument } from '#reports/document.ts';
import { buildPathCompletion } from '#reports/path-completion/build.ts';
import { readAssignment } from './assignments.server.ts';

const { id: REPORT, csv: CSV_SHEET } = REPORTS.pathCompletion;

/**
 * How far a group has come in its path, as a workbook to keep, with names as the reader may see them. Counted and logged:
 * it takes data out of the product.
 *
 * @throws Fault not_found, also for an assignment outside the reader's reach; too_many
 */
export async function exportAssignment(
  ctx: ServiceContext,
  limits: Pick<Limits, 'report'>,
  assignmentId: string,
  request: ReportRequest,
): Promise<ReportFile> {
  const document = completionDocument(ctx, await readAssignment(ctx, assignmentId), request);
  const seconds = await limits.report.consume(ctx.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const { accountId: actorId } = ctx.actor;
  const rows = countRows(document);
  ctx.log.info({ event: 'report.run', report: REPORT, format: 'xlsx', assignmentId, actorId, rows });
  return reportFile(document, 'xlsx', CSV_SHEET);
}

type Read = Awaited<ReturnType<typeof readAssignment>>;

function completionDocument(
  ctx: ServiceContext,
  { assignment, members, modules }: Read,
  request: ReportRequest,
): ReportDocument {
  const { language } = request;
  const texts = textsFor(language);
  const { paths, learning, roster } = texts;
  const { report, ...words } = paths.assignments;
  const format = formatterFor(language);
  const { pathId, dueOn, assignedOn } = assignment;
  const titleOf = (id: string) => {
    const module = moduleById(id);
    return module ? learning.modules[module.id].title : id;
  };
  return buildPathCompletion(
    {
      ...headOf(ctx, request, [
        [paths.path, paths.names[pathId] ?? words.lapsed],
        [words.group, plain(groupNameOf({ ...assignment, group: assignment }, texts, language))],
        [words.assignedOn, plain(format.date(assignedOn))],
        [words.dueOn, dueOn === null ? paths.noDue : plain(format.date(dueOn))],
      ]),
      modules: modules.length,
      members: members.map(({ name, hasAccount, mastered, completedAt }) => ({
        name: listName(name, roster.protectedLearner),
        account: hasAccount ? report.hasAccount : words.noAccount,
        mastered,
        completedOn: completedAt === null ? null : isoDate(new Date(completedAt)),
      })),
      byModule: modules.map(({ moduleId, people }) => ({ module: titleOf(moduleId), people })),
    },
    {
      language,
      wording: { ...report, cover: coverWording(language), definitions: [[words.modulesDone, report.mastered]] },
      time: (instant) => plain(format.dateTime(instant)),
    },
  );
}
