import { isInPeriod, parsePeriod } from '#app/domain/quality/report-period.ts';
import { EVERYTHING, parseScope } from '#app/domain/quality/report-scope.ts';
import { STUDENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { datesOf } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import { sumOfferedWeeks } from '#db/queries/offered-weeks.ts';
import { countWishes } from '#db/queries/quality-report.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildVfuQuality } from '#reports/vfu-quality/build.ts';
import type { VfuQualityWording } from '#reports/vfu-quality/wording.ts';
import { changesIn } from '../placement-changes.server.ts';
import type { ReportKind } from '../report-kind.ts';
import { coverWording, definitionsOf, headOf, reachLine, suppressionOf, weeksLine } from '../report-head.server.ts';
import { readSupervision } from '../supervision-figures.server.ts';
import { readActionOutcomes } from './actions.server.ts';
import { areaChoices, areaName, periodChoices, periodName } from './areas.server.ts';
import { areaOf, employedOf, readPlacements, readRounds, sumEnded, sumVolumes } from './volumes.server.ts';
import { readWaveOutcomes } from './waves.server.ts';

const MEASURES = [
  ...(['weeks', 'places', 'planned', 'time', 'ordered', 'wanted', 'placed', 'fillRate', 'completed'] as const),
  ...(['changes', 'weeksHeld', 'daysBefore', 'late'] as const),
  ...([
    'supervisors',
    'trained',
    'placements',
    'supervised',
    'perPlacement',
    'sameProfession',
    'dated',
    'early',
  ] as const),
  ...(['waves', 'survey', 'favourable', 'missing'] as const),
];

const { permission } = REPORTS.vfuQuality;

export const vfuQualityReport: ReportKind = {
  subjects: (ctx, request) => periodChoices(ctx, permission, request),
  areas: (ctx, request) => areaChoices(ctx, permission, request),
  async read(ctx, subject, request, key) {
    const { language } = request;
    const period = parsePeriod(subject);
    const scope = key === null ? EVERYTHING : parseScope(key);
    if (!period || !scope) throw notFound();
    const { filters } = textsFor(language).reportCovers;
    const scopeName = await areaName(ctx, permission, request, key ?? '');
    const area = areaOf(ctx, permission, scope);
    const rows = await readPlacements(ctx, area, period);
    const days = datesOf(period.weeks);
    const [volumes, { rounds, fill }, changes, ended, supervision, waves, wishes, offeredWeeks, actions] =
      await Promise.all([
        sumVolumes(ctx, area, period),
        readRounds(ctx, permission, { area, period, language }),
        changesIn(ctx, rows, (week) => isInPeriod(period, week)),
        sumEnded(ctx, area, period),
        readSupervision(ctx, { area, period, days, rows }),
        readWaveOutcomes(ctx, { scope, days, language }),
        countWishes(ctx.db.read, area, period.weeks),
        scope.kind === 'school'
          ? null
          : sumOfferedWeeks(ctx.db.read, area, { weeks: period.weeks, forms: STUDENT_FORMS }),
        readActionOutcomes(ctx, { scope, days, language }),
      ]);
    return buildVfuQuality(
      {
        ...headOf(ctx, request, [
          [period.terms.length > 1 ? filters.year : filters.term, periodName(subject, language)],
          weeksLine(period.weeks, language),
          [filters.area, scopeName],
          await reachLine(ctx, permission, language),
        ]),
        period: periodName(subject, language),
        scope: scopeName,
        terms: period.terms,
        placements: rows,
        employed: employedOf(rows, period, ctx.now),
        actions,
        ...{ rounds, changes, units: supervision.units, waves, wishes, offeredWeeks },
        sums: { volumes, fill, changes: ended, supervision: supervision.sums },
      },
      {
        language,
        wording: {
          ...wordingFor(language),
          suppression: suppressionOf(
            waves.map(({ thresholds }) => thresholds),
            language,
          ),
        },
        time: (instant) => plain(formatterFor(language).dateTime(instant)),
      },
    );
  },
};

function wordingFor(language: Language): Omit<VfuQualityWording, 'suppression'> {
  const { reports, surveys, vocabulary, qualityReport, reportCovers } = textsFor(language);
  const { number } = formatterFor(language);
  const { placementStatistics, supervision, survey, roundExport } = reports;
  return {
    ...qualityReport.report,
    headings: { ...survey.headings, ...placementStatistics.headings, ...qualityReport.report.headings },
    ...{ kinds: survey.kinds, keptBack: surveys.wave.keptBack, empty: survey.empty, total: placementStatistics.total },
    span: (from, to) => `${number(from)}-${number(to)}`,
    volumes: { headings: { ...placementStatistics.headings, term: reportCovers.filters.term } },
    changes: { headings: placementStatistics.headings },
    supervision: { headings: supervision.headings },
    charts: {
      weeks: qualityReport.charts.weeks,
      themesOf: (wave, group) => ({
        ...qualityReport.charts.themes,
        title: qualityReport.charts.themesOf(wave, group),
      }),
    },
    cover: coverWording(language),
    question: reportCovers.questions.vfuQuality,
    definitions: definitionsOf(language, MEASURES),
    ownerGroups: roundExport.ownerGroups,
    vocabulary,
  };
}
