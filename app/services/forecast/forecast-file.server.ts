import { ASSUMPTIONS } from '#app/domain/forecast/assumptions-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Limits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countRows, reportFile } from '#app/services/reports/render-report.server.ts';
import type { FileFormat, ReportFile, ReportRequest } from '#app/services/reports/render-report.server.ts';
import { coverWording, headOf, reachLine } from '#app/services/reports/report-head.server.ts';
import type { Line } from '#reports/cover.ts';
import type { ReportDocument } from '#reports/document.ts';
import { buildForecast } from '#reports/forecast/build.ts';
import { askedForecast, readForecast } from './read-forecast.server.ts';

const CSV_SHEET = 'weeks';

/** The forecast of an address as a file to keep. Counted and logged: it takes data out of the product. */
export async function downloadForecast(
  ctx: ServiceContext,
  limits: Pick<Limits, 'report'>,
  params: URLSearchParams,
  { format, ...request }: ReportRequest & { format: FileFormat },
): Promise<ReportFile> {
  const document = await forecastDocument(ctx, params, request);
  const seconds = await limits.report.consume(ctx.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const { accountId: actorId } = ctx.actor;
  ctx.log.info({ event: 'report.run', report: 'prognos', format, actorId, rows: countRows(document) });
  return reportFile(document, format, CSV_SHEET);
}

async function forecastDocument(
  ctx: ServiceContext,
  params: URLSearchParams,
  request: ReportRequest,
): Promise<ReportDocument> {
  const { language } = request;
  const { forecast, vocabulary } = textsFor(language);
  const { report, basis } = forecast;
  const format = formatterFor(language);
  const read = await readForecast(ctx, askedForecast(params));
  const head = headOf(ctx, request, [
    ...filterLines(params, read.programmes, language),
    await reachLine(ctx, 'plan:read', language),
  ]);
  return buildForecast(
    { ...head, rows: read.rows },
    {
      language,
      wording: {
        ...{ title: report.title, question: report.question, sheets: report.sheets },
        ...{ headings: report.headings, weekHeadings: report.weekHeadings },
        ...{ sectors: vocabulary.sectors, forms: vocabulary.forms },
        cover: coverWording(language),
        definitions: [
          [report.measures.need, basis.method(format.number(read.draws))],
          [report.measures.plan, basis.plan],
          [report.measures.places, basis.places],
          [report.measures.intervals, basis.intervals],
        ],
      },
      time: (instant) => plain(format.dateTime(instant)),
      term: (term) => plain(format.term(term)),
      week: (week) => plain(format.weeksYear(week, week)),
    },
  );
}

/** What was chosen on the page, in words. */
function filterLines(
  params: URLSearchParams,
  programmes: Awaited<ReturnType<typeof readForecast>>['programmes'],
  language: ReportRequest['language'],
): Line[] {
  const { forecast, vocabulary } = textsFor(language);
  const { filters, assumptions } = forecast;
  const { number } = formatterFor(language);
  const { form, programmeId, rates, intake, wrong } = askedForecast(params);
  const chosen = { ...rates, intake };
  const programme = programmes.find(({ id }) => id === programmeId);
  return [
    ...(form ? [[filters.form, vocabulary.forms[form]] as const] : []),
    ...(programme ? [[filters.programme, programme.name[language]] as const] : []),
    ...ASSUMPTIONS.flatMap((assumption): Line[] => {
      const share = chosen[assumption.key];
      const isAsked = Boolean(params.get(assumption.name)?.trim()) && !wrong.includes(assumption);
      if (!isAsked || share === undefined) return [];
      return [[assumptions.fields[assumption.key], `${plain(number(100 * share))} ${assumptions.percent}`]];
    }),
  ];
}
