import { isInPeriod } from '#app/domain/quality/report-period.ts';
import { EVERYTHING } from '#app/domain/quality/report-scope.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildPlacementStatistics } from '#reports/placement-statistics/build.ts';
import { changesIn } from './placement-changes.server.ts';
import { areaOf, readPlacements, readRounds, sumEnded, sumVolumes } from './quality/volumes.server.ts';
import type { ReportKind } from './report-kind.ts';
import { coverWording, definitionsOf, headOf } from './report-head.server.ts';
import { periodOf, requireTerm, termFilters, termName, termSubjects } from './term-subjects.server.ts';

const MEASURES = [
  ...(['weeks', 'places', 'planned', 'time'] as const),
  ...(['ordered', 'wanted', 'placed', 'fillRate', 'completed'] as const),
  ...(['changes', 'weeksHeld', 'daysBefore', 'late'] as const),
];

const { permission } = REPORTS.placementStatistics;

export const placementStatistics: ReportKind = {
  subjects: (ctx, request) => termSubjects(ctx, permission, request),
  async read(ctx, subject, request) {
    const { language } = request;
    const term = requireTerm(subject);
    const period = periodOf(term);
    const area = areaOf(ctx, permission, EVERYTHING);
    const { reports, vocabulary, qualityReport, reportCovers } = textsFor(language);
    const rows = await readPlacements(ctx, area, period);
    const [volumes, { rounds, fill }, changes, ended] = await Promise.all([
      sumVolumes(ctx, area, period),
      readRounds(ctx, permission, { area, period, language }),
      changesIn(ctx, rows, (week) => isInPeriod(period, week)),
      sumEnded(ctx, area, period),
    ]);
    return buildPlacementStatistics(
      {
        ...headOf(ctx, request, await termFilters(ctx, permission, { term, language })),
        term,
        ...{ placements: rows, rounds, changes },
        sums: { volumes, fill, changes: ended },
      },
      {
        language,
        wording: {
          ...reports.placementStatistics,
          headings: {
            ...reports.placementStatistics.headings,
            completed: qualityReport.report.headings.completed,
            term: reportCovers.filters.term,
          },
          cover: coverWording(language),
          question: reportCovers.questions.placementStatistics,
          definitions: definitionsOf(language, MEASURES),
          chart: qualityReport.charts.weeks,
          ownerGroups: reports.roundExport.ownerGroups,
          vocabulary,
        },
        time: (instant) => plain(formatterFor(language).dateTime(instant)),
        termName: termName(term, language),
      },
    );
  },
};
