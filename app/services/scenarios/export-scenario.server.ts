import { can } from '#app/domain/access/can.ts';
import { fullName } from '#app/domain/people/person-name.ts';
import { MEASURES } from '#app/domain/placements/outcome-measures.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { scenarioChangeText } from '#app/platform/i18n/scenario-changes.ts';
import type { Limits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countRows, reportFile } from '#app/services/reports/render-report.server.ts';
import type { ReportFile, ReportRequest } from '#app/services/reports/render-report.server.ts';
import { coverWording, headOf } from '#app/services/reports/report-head.server.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import { REPORTS } from '#reports/catalog.ts';
import { NOTHING_MARK } from '#reports/document.ts';
import type { ReportDocument } from '#reports/document.ts';
import { buildScenarioReport } from '#reports/scenario/build.ts';
import { readScenario } from './read-scenario.server.ts';
import { requirePlanned } from './scenario-access.server.ts';

const { id: REPORT, permission, csv: CSV_SHEET } = REPORTS.scenario;

/** What a scenario came to as a workbook to keep; not found before it has been worked out. Counted and logged. */
export async function exportScenario(
  ctx: ServiceContext,
  limits: Pick<Limits, 'report'>,
  { roundId, scenarioId }: { roundId: string; scenarioId: string },
  request: ReportRequest,
): Promise<ReportFile> {
  const head = await requirePlanned(ctx, roundId);
  if (!can(ctx.actor, permission, belongingOf(head))) throw new Fault('forbidden');
  const document = scenarioDocument(ctx, await readScenario(ctx, roundId, scenarioId), request);
  const seconds = await limits.report.consume(ctx.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const { accountId: actorId } = ctx.actor;
  const rows = countRows(document);
  ctx.log.info({ event: 'report.run', report: REPORT, format: 'xlsx', roundId, scenarioId, actorId, rows });
  return reportFile(document, 'xlsx', CSV_SHEET);
}

type Scenario = Awaited<ReturnType<typeof readScenario>>;
type Seen = NonNullable<Scenario['answer']>['differences'][number]['from'];

function scenarioDocument(
  ctx: ServiceContext,
  { round, scenario, changes, periods, answer }: Scenario,
  request: ReportRequest,
): ReportDocument {
  if (!answer) throw notFound();
  const { language } = request;
  const texts = textsFor(language);
  const format = formatterFor(language);
  const { scenarios, rules, reasons } = texts.rounds;
  const { report, differences: words, outcome } = scenarios;
  const weeksOf = new Map(
    periods.map(({ id, fromWeek, toWeek }) => [id, plain(format.weeksYear(fromWeek, toWeek))] as const),
  );
  const period = (id: string) => weeksOf.get(id) ?? NOTHING_MARK;
  const place = (seen: Seen) => ({
    unit: seen?.name ?? NOTHING_MARK,
    rank: seen?.rank ?? null,
    minutes: seen && seen.minutes !== null ? Math.round(seen.minutes) : null,
  });
  const { now, then, isOutOfDate } = answer;
  return buildScenarioReport(
    {
      ...headOf(ctx, request, [
        [report.round, round.name],
        [report.scenario, scenario.name],
        [report.worked, plain(format.dateTime(answer.createdAt))],
        ...(isOutOfDate ? [[scenarios.outOfDate.title, scenarios.outOfDate.text] as const] : []),
      ]),
      changes: changes.map((change) => plain(scenarioChangeText(change, { texts, format, language }))),
      measures: [
        ...MEASURES.map(({ id, value }) => ({
          measure: rules.trial.measures[id],
          now: now && value(now),
          then: then && value(then),
        })),
        { measure: outcome.places, now: now?.wanted ?? null, then: then?.wanted ?? null },
        { measure: outcome.cost, now: now?.cost ?? null, then: then?.cost ?? null },
      ],
      differences: answer.differences.map(({ name, cohort, periodId, kind, from, to, reason }) => ({
        learner: fullName(name, texts.people.protectedLearner),
        cohort: plain(format.cohort(cohort)),
        ...{ period: period(periodId), change: words.kinds[kind], from: place(from), to: place(to) },
        reason: reason ? reasons.short[reason.code] : '',
      })),
      loads: answer.loads.map(({ name, periodId, before, after }) => ({
        ...{ unit: name, period: period(periodId), before, after },
      })),
    },
    {
      language,
      wording: { ...report, cover: coverWording(language), definitions: [[report.weighed, outcome.note]] },
      time: (instant) => plain(format.dateTime(instant)),
    },
  );
}
