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
import { periodOf, requireTerm, termName, termSubjects } from './term-subjects.server.ts';

const { permission } = REPORTS.supervision;

export const supervisionReport: ReportKind = {
  subjects: (ctx, request) => termSubjects(ctx, permission, request),
  async read(ctx, subject, { language, version }) {
    const term = requireTerm(subject);
    const period = periodOf(term);
    const area = areaOf(ctx, permission, EVERYTHING);
    const rows = await readPlacements(ctx, area, period);
    const figures = await readSupervision(ctx, { area, period, rows, days: datesOf(termWeeks(term)) });
    return buildSupervision(
      { at: ctx.now.toISOString(), by: ctx.actor.name, productVersion: version, ...figures },
      {
        language,
        wording: textsFor(language).reports.supervision,
        time: (instant) => plain(formatterFor(language).dateTime(instant)),
        termName: termName(term, language),
      },
    );
  },
};
