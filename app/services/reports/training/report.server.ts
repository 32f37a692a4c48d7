import { isInPeriod } from '#app/domain/quality/report-period.ts';
import { EVERYTHING, parseScope } from '#app/domain/quality/report-scope.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { datesOf } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildTrainingAccounts } from '#reports/training-accounts/build.ts';
import type { TrainingAccountsWording } from '#reports/training-accounts/wording.ts';
import { areaChoices, areaName } from '../quality/areas.server.ts';
import { areaOf, readPlacements } from '../quality/volumes.server.ts';
import { coverWording, definitionsOf, headOf, reachLine, suppressionOf, weeksLine } from '../report-head.server.ts';
import type { ReportKind } from '../report-kind.ts';
import { readSupervision } from '../supervision-figures.server.ts';
import { accountChoices, parseAccount } from './choices.server.ts';
import { readTrainingActions, readTrainingWaves } from './followed-up.server.ts';
import { byClinic, byProgramme, sumPlaced } from './placed.server.ts';
import { withRegistered } from './registered.server.ts';

const { permission } = REPORTS.trainingAccounts;

const MEASURES = [
  ...(['trainingLearners', 'registered', 'clinic', 'trainingWeeks', 'weeksDone', 'time', 'financing'] as const),
  ...(['trainingSupervisors', 'trained', 'placements', 'main', 'supervised', 'perPlacement'] as const),
  ...(['sameProfession', 'dated', 'early', 'changes', 'trainingWaves', 'survey', 'favourable', 'actions'] as const),
];

/** The year's account of AT, BT, ST or PTP, of all within reach or of a unit with those below it. */
export const trainingAccounts: ReportKind = {
  subjects: (ctx, request) => accountChoices(ctx, permission, request),
  // Doctors and psychologists in training have no school.
  areas: async (ctx, request) =>
    (await areaChoices(ctx, permission, request)).filter(({ id }) => parseScope(id)?.kind !== 'school'),
  async read(ctx, subject, request, key) {
    const { language } = request;
    const asked = parseAccount(subject);
    const scope = key === null ? EVERYTHING : parseScope(key);
    if (!asked || !scope) throw notFound();
    const { form, year, period } = asked;
    const area = { ...areaOf(ctx, permission, scope), form };
    const days = datesOf(period.weeks);
    const rows = await readPlacements(ctx, area, period);
    const { programmes: placed, financing } = byProgramme(ctx, { area, period, rows }, language);
    const begun = rows.filter(({ fromWeek }) => isInPeriod(period, fromWeek));
    const visited = new Set(begun.flatMap(({ unit }) => unit.path.split('/').filter(Boolean)));
    const { filters } = textsFor(language).reportCovers;
    const scopeName = await areaName(ctx, permission, request, key ?? '');
    const [{ programmes, registered }, clinics, held, supervision, waves, actions] = await Promise.all([
      withRegistered(ctx, permission, { form, placed, language }),
      byClinic(ctx, { area, period, rows }),
      sumPlaced(ctx, { area, period }),
      readSupervision(ctx, { area, period, days, rows }),
      readTrainingWaves(ctx, { form, scope, days, language }),
      readTrainingActions(ctx, { form, scope, days, language, visited }),
    ]);
    const wording = wordingFor(language);
    return buildTrainingAccounts(
      {
        ...headOf(ctx, request, [
          [filters.form, wording.vocabulary.forms[form]],
          [filters.year, year],
          weeksLine(period.weeks, language),
          [filters.area, scopeName],
          await reachLine(ctx, permission, language),
        ]),
        ...{ form, year, scope: scopeName, programmes, financing, clinics, units: supervision.units, waves, actions },
        sums: { ...held, registered, supervision: supervision.sums },
      },
      {
        language,
        wording: {
          ...wording,
          suppression:
            waves.length === 0
              ? wording.notes.noWaves
              : suppressionOf(
                  waves.map(({ thresholds }) => thresholds),
                  language,
                ),
        },
        time: (instant) => plain(formatterFor(language).dateTime(instant)),
      },
    );
  },
};

function wordingFor(language: Language): Omit<TrainingAccountsWording, 'suppression'> {
  const { reports, surveys, quality, vocabulary, qualityReport, reportCovers, trainingReport } = textsFor(language);
  const { number } = formatterFor(language);
  const { survey, supervision, placementStatistics } = reports;
  return {
    ...trainingReport,
    total: placementStatistics.total,
    supervision: { headings: supervision.headings },
    survey: {
      headings: { ...survey.headings, wave: qualityReport.report.headings.wave },
      ...{ kinds: survey.kinds, keptBack: surveys.wave.keptBack, empty: survey.empty },
      span: (from, to) => `${number(from)}-${number(to)}`,
      charts: {
        themesOf: (wave, group) => ({
          ...qualityReport.charts.themes,
          title: qualityReport.charts.themesOf(wave, group),
        }),
      },
    },
    actionStates: quality.actions.states,
    cover: coverWording(language),
    question: reportCovers.questions.trainingAccounts,
    definitions: definitionsOf(language, MEASURES),
    vocabulary,
  };
}
