import { EVERYTHING } from '#app/domain/quality/report-scope.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import { datesOf } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildSupervision } from '#reports/supervision/build.ts';
import { areaOf, readPlacements } from './quality/volumes.server.ts';
import type { ReportKind } from './report-kind.ts';
import { readSupervision } from './supervision-figures.server.ts';
import { coverWording, definitionsOf, headOf } from './report-head.server.ts';
import { periodOf, requireTerm, termFilters, termName, termSubjects } from './term-subjects.server.ts';

const MEASURES = [
  ...(['supervisors', 'trained', 'placements', 'supervised', 'perPlacement'] as const),
  ...(['sameProfession', 'dated', 'early', 'time'] as const),
];

const { permission } = REPORTS.supervision;

export const supervisionReport: ReportKind = {
  subjects: (ctx, request) => termSubjects(ctx, permission, request),
  async read(ctx, subject, request) {
    const { language } = request;
    const { reports, reportCovers } = textsFor(language);
    const term = requireTerm(subject);
    const period = periodOf(term);
    const area = areaOf(ctx, permission, EVERYTHING);
    const rows = await readPlacements(ctx, area, period);
    const figures = await readSupervision(ctx, { area, period, rows, days: datesOf(termWeeks(term)) });
    return buildSupervision(
      { ...headOf(ctx, request, await termFilters(ctx, permission, { term, language })), ...figures },
      {
        language,
        wording: {
          ...reports.supervision,
          cover: coverWording(language),
          question: reportCovers.questions.supervision,
          definitions: definitionsOf(language, MEASURES),
        },
        time: (instant) => plain(formatterFor(language).dateTime(instant)),
        termName: termName(term, language),
      },
    );
  },
};
