import { isNamed } from '#app/domain/surveys/respondents.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { readWaves } from '#app/services/surveys/read-waves.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { buildSurveyReport } from '#reports/survey/build.ts';
import { coverWording, definitionsOf, headOf, suppressionOf } from './report-head.server.ts';
import type { ReportKind } from './report-kind.ts';

const MEASURES = ['survey', 'favourable', 'alpha', 'standing', 'change'] as const;

/** A closed wave, from the same figures as its page: what the gate has let through, rounded as it is shown. */
export const surveyReport: ReportKind = {
  async subjects(ctx) {
    const { waves } = await readWaves(ctx);
    return waves
      .filter(({ state, respondents }) => state === 'closed' && !isNamed(respondents))
      .map(({ id, name }) => ({ id, label: name }));
  },
  async read(ctx, subject, request) {
    const { language } = request;
    const page = await showWave(ctx, subject);
    if (page.wave.state !== 'closed' || isNamed(page.instrument.respondents)) throw notFound();
    const { reports, surveys, qualityReport, reportCovers } = textsFor(language);
    const { dates, dateTime, number, percent } = formatterFor(language);
    const { wave, instrument, groups, themes, answered, programme, thresholds } = page;
    const words = reports.survey;
    return buildSurveyReport(
      {
        ...{ wave: wave.name, instrument: instrument.title[language], version: instrument.number },
        ...{ opensOn: wave.opensOn, closesOn: wave.closesOn, endedFrom: wave.endedFrom, endedTo: wave.endedTo },
        ...{ invited: wave.invited, answered, programme: programme?.[language] ?? null },
        ...headOf(ctx, request, [[reportCovers.filters.wave, wave.name]]),
        scale: instrument.scale,
        themes: themes.map(({ id, name, alpha, noAlpha, change }) => ({
          id,
          name: name[language],
          alpha,
          noAlpha,
          change: change && surveys.wave.changes[change],
        })),
        groups: groups.map(({ kind, name, figures }) => ({
          kind,
          name: name[language],
          figures,
        })),
      },
      {
        language,
        wording: {
          ...words,
          cover: coverWording(language),
          question: reportCovers.questions.survey,
          definitions: definitionsOf(language, MEASURES),
          suppression: suppressionOf([thresholds], language),
          chart: qualityReport.charts.themes,
          positions: surveys.wave.positions,
          lacksPeers: surveys.wave.lacksPeers,
          notCompared: surveys.wave.notCompared,
          noAlpha: surveys.wave.noAlpha,
          first: surveys.wave.first,
          keptBack: surveys.wave.keptBack,
          span: (from, to) => `${number(from)}-${number(to)}`,
          about: {
            ...words.about,
            version: (edition) => surveys.version(number(edition)),
            allProgrammes: surveys.form.allProgrammes,
            rate: (some, all) =>
              some === null
                ? surveys.fewAnswers
                : plain(surveys.rate(number(some), number(all), percent(all === 0 ? 0 : some / all))),
          },
        },
        time: (instant) => plain(dateTime(instant)),
        days: (from, to) => plain(dates(from, to)),
      },
    );
  },
};
