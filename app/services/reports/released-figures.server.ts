import { seesGroup } from '#app/domain/quality/visible-groups.ts';
import { isNamed } from '#app/domain/surveys/respondents.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { readableGroups } from '#app/services/quality/readable-groups.server.ts';
import { readWaves } from '#app/services/surveys/read-waves.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { countReleases } from '#db/queries/quality-report.ts';
import { buildReleasedFigures } from '#reports/released-figures/build.ts';
import type { ReleasedRow } from '#reports/released-figures/facts.ts';
import { coverWording, definitionsOf, headOf, suppressionOf } from './report-head.server.ts';
import type { ReportKind } from './report-kind.ts';

const ALL = 'alla';
const MEASURES = ['released', 'survey', 'favourable', 'comparable'] as const;

/** Every figure of closed waves that has been told or kept back, as their pages have them; no answer is read. */
export const releasedFigures: ReportKind = {
  async subjects(ctx, { language }) {
    const closed = await closedWaves(ctx);
    if (closed.length === 0) return [];
    const choices = closed.map(({ id, label }) => ({ id, label }));
    // All of them can be very many rows; what is shown unless another is chosen is the latest.
    return [...choices, { id: ALL, label: textsFor(language).qualityReport.released.all }];
  },
  async read(ctx, subject, request) {
    const { language } = request;
    const { reports, surveys, qualityReport, reportCovers } = textsFor(language);
    const closed = await closedWaves(ctx);
    const asked = subject === ALL ? closed : closed.filter(({ id }) => id === subject);
    if (asked.length === 0) throw notFound();
    const ids = asked.map(({ id }) => id);
    const told = [];
    for (const id of ids) told.push(await figuresOf(ctx, id, language));
    const waves = subject === ALL ? qualityReport.released.all : (asked[0]?.label ?? '');
    return buildReleasedFigures(
      {
        ...headOf(ctx, request, [[reportCovers.filters.wave, waves]]),
        waves,
        figures: told.flatMap(({ figures }) => figures),
        counted: await countTold(ctx, asked),
      },
      {
        language,
        wording: {
          ...qualityReport.released,
          cover: coverWording(language),
          question: reportCovers.questions.releasedFigures,
          definitions: definitionsOf(language, MEASURES),
          suppression: suppressionOf(
            told.map(({ thresholds }) => thresholds),
            language,
          ),
          headings: { ...reports.survey.headings, ...qualityReport.released.headings },
          kinds: reports.survey.kinds,
          keptBack: surveys.wave.keptBack,
        },
        time: (instant) => plain(formatterFor(language).dateTime(instant)),
      },
    );
  },
};

/** From the database and not from the rows, of the groups that the reader answers for. */
async function countTold(ctx: ServiceContext, waves: Awaited<ReturnType<typeof closedWaves>>) {
  const { visible } = await readableGroups(ctx, 'survey:read');
  const asked = new Map(waves.map((wave) => [wave.id, wave]));
  const counts = await countReleases(ctx.db.read, [...asked.keys()]);
  const own = counts.filter((group) => seesGroup(visible, group, asked.get(group.waveId) ?? null));
  return {
    told: own.reduce((sum, { told }) => sum + told, 0),
    keptBack: own.reduce((sum, { keptBack }) => sum + keptBack, 0),
  };
}

async function closedWaves(ctx: ServiceContext) {
  const { waves } = await readWaves(ctx);
  return waves
    .filter(({ state, respondents }) => state === 'closed' && !isNamed(respondents))
    .map(({ id, name, programmeId, audience }) => ({ id, label: name, programmeId, audience }));
}

async function figuresOf(ctx: ServiceContext, waveId: string, language: Language) {
  const { wave, instrument, themes, groups, thresholds } = await showWave(ctx, waveId);
  const figures = groups.flatMap(({ kind, id, name: group, figures: own }): ReleasedRow[] =>
    themes.flatMap(({ id: themeId, name }) => {
      const told = own[themeId];
      if (!told) return [];
      return [
        {
          ...{ wave: wave.name, opensOn: wave.opensOn, closesOn: wave.closesOn },
          ...{ instrument: instrument.title[language], version: instrument.number },
          ...{ kind, groupId: id, themeId, theme: name[language], told },
          group: group[language],
        },
      ];
    }),
  );
  return { figures, thresholds };
}
