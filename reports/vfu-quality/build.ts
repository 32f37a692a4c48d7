import { changesSheet } from '../changes-sheet.ts';
import { coverSheet } from '../cover.ts';
import { checkCells } from '../document.ts';
import { fillSheet } from '../fill-sheet.ts';
import type { ReportDocument, Sheet } from '../document.ts';
import { unitsSheet } from '../supervision/build.ts';
import { keptBackSheet, surveySheet } from '../survey-sheets.ts';
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
    nothing: wording.cover.empty,
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
      surveySheet(facts.waves, { ...wording, name: sheets.survey }),
      keptBackSheet(facts.waves, { ...wording, name: sheets.keptBack }),
      employedSheet(facts, wording),
      coverSheet(facts, { ...wording, title }, wording.cover, time),
    ],
  });
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
