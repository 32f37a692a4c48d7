import { isInPeriod } from '#app/domain/quality/report-period.ts';
import { EVERYTHING } from '#app/domain/quality/report-scope.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildPlacementStatistics } from '#reports/placement-statistics/build.ts';
import { changesIn } from './placement-changes.server.ts';
import { areaOf, readPlacements, readRounds, sumEnded, sumVolumes } from './quality/volumes.server.ts';
import type { ReportKind } from './report-kind.ts';
import { periodOf, requireTerm, termName, termSubjects } from './term-subjects.server.ts';

const { permission } = REPORTS.placementStatistics;

export const placementStatistics: ReportKind = {
  subjects: (ctx, request) => termSubjects(ctx, permission, request),
  async read(ctx, subject, { language, version }) {
    const term = requireTerm(subject);
    const period = periodOf(term);
    const area = areaOf(ctx, permission, EVERYTHING);
    const { reports, vocabulary, qualityReport } = textsFor(language);
    const rows = await readPlacements(ctx, area, period);
    const [volumes, { rounds, fill }, changes, ended] = await Promise.all([
      sumVolumes(ctx, area, period),
      readRounds(ctx, permission, { area, period, language }),
      changesIn(ctx, rows, (week) => isInPeriod(period, week)),
      sumEnded(ctx, area, period),
    ]);
    return buildPlacementStatistics(
      {
        ...{ term, at: ctx.now.toISOString(), by: ctx.actor.name, productVersion: version },
        ...{ placements: rows, rounds, changes },
        sums: { volumes, fill, changes: ended },
      },
      {
        language,
        wording: {
          ...reports.placementStatistics,
          headings: { ...reports.placementStatistics.headings, completed: qualityReport.report.headings.completed },
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
