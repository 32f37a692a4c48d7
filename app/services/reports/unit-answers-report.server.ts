import { EVERYTHING, isInScope, parseScope } from '#app/domain/quality/report-scope.ts';
import type { ReportScope } from '#app/domain/quality/report-scope.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import type { InstrumentDefinition, Item } from '#app/domain/surveys/instrument.ts';
import { isNamed } from '#app/domain/surveys/respondents.ts';
import { saidAnswer } from '#app/domain/surveys/said-answer.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { readWaves } from '#app/services/surveys/read-waves.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { listUnitPlaces } from '#db/queries/surveys.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildUnitAnswers } from '#reports/unit-answers/build.ts';
import type { UnitAnswer } from '#reports/unit-answers/facts.ts';
import { areaChoices, areaName } from './quality/areas.server.ts';
import { coverWording, definitionsOf, headOf } from './report-head.server.ts';
import type { ReportKind } from './report-kind.ts';

const { permission } = REPORTS.unitAnswers;

const MEASURES = ['unitAnswers', 'answerInWords', 'answerInNumbers', 'answerLeftOut'] as const;

type Answered = NonNullable<Awaited<ReturnType<typeof showWave>>['unitAnswers']>[number];

/** What units have answered under their names, of those whose answers the reader sees at the wave's page: no others. */
export const unitAnswersReport: ReportKind = {
  async subjects(ctx) {
    const { waves } = await readWaves(ctx);
    return waves.flatMap(({ id, name, respondents }) => (isNamed(respondents) ? [{ id, label: name }] : []));
  },
  // Of units nothing is told by school.
  areas: async (ctx, request) =>
    (await areaChoices(ctx, permission, request)).filter(({ id }) => parseScope(id)?.kind !== 'school'),
  async read(ctx, subject, request, key) {
    const { language } = request;
    const scope = key === null ? EVERYTHING : parseScope(key);
    const { wave, instrument, definition, unitAnswers, answered } = await showWave(ctx, subject);
    if (!scope || !unitAnswers || !definition) throw notFound();
    const { reports, surveys, respondents, reportCovers } = textsFor(language);
    const { dates, dateTime, number, percent } = formatterFor(language);
    const { invited, opensOn, closesOn, endedFrom, endedTo } = wave;
    return buildUnitAnswers(
      {
        ...headOf(ctx, request, [
          [reportCovers.filters.wave, wave.name],
          [reportCovers.filters.area, await areaName(ctx, permission, request, key ?? '')],
        ]),
        ...{ wave: wave.name, instrument: instrument.title[language], version: instrument.number },
        ...{ opensOn, closesOn, endedFrom, endedTo, rate: answered === null ? null : { invited, answered } },
        answers: await answersOf(ctx, { definition, unitAnswers, scope, language }),
      },
      {
        language,
        wording: {
          ...reports.unitAnswers,
          ...{ nothing: respondents.unitAnswers.nothing, notYet: respondents.unitAnswers.notYet },
          cover: coverWording(language),
          question: reportCovers.questions.unitAnswers,
          definitions: definitionsOf(language, MEASURES),
          about: {
            ...reports.survey.about,
            version: (edition) => surveys.version(number(edition)),
            rate: (some, all) => plain(surveys.rate(number(some), number(all), percent(all === 0 ? 0 : some / all))),
          },
        },
        time: (instant) => plain(dateTime(instant)),
        days: (from, to) => plain(dates(from, to)),
      },
    );
  },
};

interface Asked {
  definition: InstrumentDefinition;
  unitAnswers: readonly Answered[];
  scope: ReportScope;
  language: Language;
}

/** Unit by unit by name, and question by question as they were asked. */
async function answersOf({ db }: ServiceContext, asked: Asked): Promise<UnitAnswer[]> {
  const { definition, unitAnswers, scope, language } = asked;
  const places = new Map((await listUnitPlaces(db.read)).map((place) => [place.id, place]));
  const pathOf = (id: string) => places.get(id)?.path ?? '';
  const aboveOf = (id: string) => places.get(pathOf(id).split('/').filter(Boolean).at(-2) ?? '')?.name ?? null;
  const isWithin = ({ unitId }: Answered) => isInScope(scope, { unitPath: pathOf(unitId), schoolId: null });
  return unitAnswers.filter(isWithin).flatMap(({ unitId, unit, values }) =>
    definition.subscales.flatMap(({ name, items }) =>
      items.map((item) => ({
        ...{ unitId, unit, above: aboveOf(unitId), section: name[language], question: item.text[language] },
        ...(values && { said: saidOf(definition, item, values, language) }),
      })),
    ),
  );
}

function saidOf(definition: InstrumentDefinition, item: Item, values: AnswerValues, language: Language) {
  const value = values[item.id] ?? null;
  if (value === null) return null;
  const said = saidAnswer(definition, item, value);
  if ('number' in said) return { number: said.number, unit: said.unit?.[language] ?? null };
  return { words: plain(formatterFor(language).list(said.words.map((one) => one[language]))) };
}
