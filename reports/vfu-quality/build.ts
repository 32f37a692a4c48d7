import { changesSheet } from '../changes-sheet.ts';
import { coverSheet } from '../cover.ts';
import { checkCells } from '../document.ts';
import { fillSheet } from '../fill-sheet.ts';
import type { ReportDocument, Sheet } from '../document.ts';
import { unitsSheet } from '../supervision/build.ts';
import { figureCells, figureColumns, reasonOf } from '../survey/figure-cells.ts';
import { themesChart } from '../survey/themes-chart.ts';
import { volumesSheet } from '../volumes-sheet.ts';
import type { VfuQualityFacts } from './facts.ts';
import { summarySheet, volumesOf } from './parts.ts';
import type { VfuQualityWording } from './wording.ts';

interface BuildOptions {
  language: 'sv' | 'en';
  wording: VfuQualityWording;
  /** Writes an instant as people read it. */
  time: (instant: string) => string;
}

/** The ten parts on one sheet, and the rows behind those that have some. */
export function buildVfuQuality(facts: VfuQualityFacts, { language, wording, time }: BuildOptions): ReportDocument {
  const { sheets, ownerGroups, vocabulary, total } = wording;
  const title = wording.title(facts.period, facts.scope);
  return checkCells({
    title,
    at: facts.at,
    language,
    sheets: [
      summarySheet(facts, wording),
      volumesSheet(
        volumesOf(facts),
        facts.sums.volumes,
        {
          name: sheets.volumes,
          ...wording.volumes,
          ownerGroups,
          forms: vocabulary.forms,
          total,
          chart: wording.charts.weeks,
        },
        { byTerm: true },
      ),
      fillSheet(facts.rounds, facts.sums.fill, { ...wording, name: sheets.fill }),
      changesSheet(facts.changes, facts.sums.changes, { name: sheets.changes, ...wording.changes, vocabulary, total }),
      unitsSheet(facts.units, facts.sums.supervision, { name: sheets.supervision, ...wording.supervision, total }),
      surveySheet(facts, wording),
      keptBackSheet(facts, wording),
      employedSheet(facts, wording),
      coverSheet(facts, { ...wording, title }, wording.cover, time),
    ],
  });
}

function surveySheet({ waves }: VfuQualityFacts, wording: VfuQualityWording): Sheet {
  const { headings, kinds } = wording;
  const latest = waves.at(-1);
  const chart = latest && themesChart(latest, latest.groups[0], wording.charts.themesOf(latest));
  return {
    key: 'survey',
    name: wording.sheets.survey,
    columns: [
      { key: 'wave', heading: headings.wave, kind: 'text', width: 28, wrap: true },
      { key: 'kind', heading: headings.kind, kind: 'text', width: 14 },
      { key: 'group', heading: headings.group, kind: 'text', width: 36, wrap: true },
      { key: 'theme', heading: headings.theme, kind: 'text', width: 28, wrap: true },
      ...figureColumns(wording),
      { key: 'change', heading: headings.change, kind: 'text', width: 26, wrap: true },
      { key: 'keptBack', heading: headings.keptBack, kind: 'text', width: 36, wrap: true },
    ],
    rows: waves.flatMap(({ name, themes, groups }) =>
      groups.flatMap(({ kind, name: group, figures }) =>
        themes.flatMap(({ id, name: theme, change }) =>
          figures[id]?.figure
            ? [
                [
                  ...[name, kinds[kind], group, theme],
                  ...figureCells(figures[id], wording),
                  kind === 'region' ? change : null,
                  reasonOf(figures[id], wording),
                ],
              ]
            : [],
        ),
      ),
    ),
    ...(chart && { chart }),
  };
}

/** Every figure that is not told, and why: a reader can see what is missing, and not what it would have been. */
function keptBackSheet({ waves }: VfuQualityFacts, wording: VfuQualityWording): Sheet {
  const { headings, kinds } = wording;
  return {
    key: 'keptBack',
    name: wording.sheets.keptBack,
    columns: [
      { key: 'wave', heading: headings.wave, kind: 'text', width: 28, wrap: true },
      { key: 'kind', heading: headings.kind, kind: 'text', width: 14 },
      { key: 'group', heading: headings.group, kind: 'text', width: 36, wrap: true },
      { key: 'theme', heading: headings.theme, kind: 'text', width: 28, wrap: true },
      { key: 'keptBack', heading: headings.keptBack, kind: 'text', width: 60, wrap: true },
    ],
    rows: waves.flatMap(({ name, themes, groups }) =>
      groups.flatMap(({ kind, name: group, figures }) =>
        themes.flatMap(({ id, name: theme }) =>
          figures[id]?.keptBack ? [[name, kinds[kind], group, theme, reasonOf(figures[id], wording)]] : [],
        ),
      ),
    ),
  };
}

function employedSheet({ employed }: VfuQualityFacts, wording: VfuQualityWording): Sheet {
  const { headings, vocabulary } = wording;
  return {
    key: 'employed',
    name: wording.sheets.employed,
    columns: [
      { key: 'form', heading: headings.form, kind: 'text', width: 28 },
      { key: 'learners', heading: headings.learners, kind: 'integer', width: 12 },
      { key: 'weeks', heading: headings.weeks, kind: 'integer', width: 14 },
      { key: 'weeksDone', heading: headings.weeksDone, kind: 'integer', width: 16 },
    ],
    rows: employed.map(({ form, learners, weeks, weeksDone }) => [vocabulary.forms[form], learners, weeks, weeksDone]),
  };
}
