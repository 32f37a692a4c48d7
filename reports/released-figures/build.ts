import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { KeptBack } from '#app/domain/quality/wave-results.ts';
import { aboutSheet } from '../about-sheet.ts';
import { checkCells } from '../document.ts';
import type { Cell, ReportDocument, Sheet } from '../document.ts';
import type { ReleasedFiguresFacts, ReleasedRow } from './facts.ts';

export interface ReleasedFiguresWording {
  title: (waves: string) => string;
  sheets: Record<'figures' | 'about', string>;
  total: string;
  headings: Record<
    | 'wave'
    | 'opensOn'
    | 'closesOn'
    | 'instrument'
    | 'version'
    | 'kind'
    | 'groupId'
    | 'group'
    | 'themeId'
    | 'theme'
    | 'told'
    | 'notTold'
    | 'from'
    | 'to'
    | 'mean'
    | 'low'
    | 'high'
    | 'favourable'
    | 'spreadKeptBack'
    | 'keptBack'
    | 'about'
    | 'value',
    string
  >;
  kinds: Record<GroupKind, string>;
  keptBack: Record<KeptBack, string>;
  about: Record<
    | 'report'
    | 'question'
    | 'questionText'
    | 'waves'
    | 'at'
    | 'by'
    | 'version'
    | 'answers'
    | 'answersText'
    | 'definitions',
    string
  > & { definitionTexts: readonly string[] };
}

interface BuildOptions {
  language: 'sv' | 'en';
  wording: ReleasedFiguresWording;
  time: (instant: string) => string;
}

/** One flat table for whoever wants to reckon on, and a sheet that says why no single answer is in it. */
export function buildReleasedFigures(
  facts: ReleasedFiguresFacts,
  { language, wording, time }: BuildOptions,
): ReportDocument {
  return checkCells({
    title: wording.title(facts.waves),
    at: facts.at,
    language,
    sheets: [figuresSheet(facts, wording), about(facts, { wording, time })],
  });
}

function figuresSheet({ figures, counted }: ReleasedFiguresFacts, wording: ReleasedFiguresWording): Sheet {
  const { headings } = wording;
  return {
    key: 'figures',
    name: wording.sheets.figures,
    columns: [
      { key: 'wave', heading: headings.wave, kind: 'text', width: 28 },
      { key: 'opensOn', heading: headings.opensOn, kind: 'date', width: 12 },
      { key: 'closesOn', heading: headings.closesOn, kind: 'date', width: 12 },
      { key: 'instrument', heading: headings.instrument, kind: 'text', width: 26 },
      { key: 'version', heading: headings.version, kind: 'integer', width: 10 },
      { key: 'kind', heading: headings.kind, kind: 'text', width: 12 },
      { key: 'group', heading: headings.group, kind: 'text', width: 36 },
      { key: 'theme', heading: headings.theme, kind: 'text', width: 28 },
      { key: 'told', heading: headings.told, kind: 'integer', width: 10 },
      { key: 'notTold', heading: headings.notTold, kind: 'integer', width: 10 },
      { key: 'from', heading: headings.from, kind: 'integer', width: 12 },
      { key: 'to', heading: headings.to, kind: 'integer', width: 12 },
      { key: 'mean', heading: headings.mean, kind: 'decimal', width: 12 },
      { key: 'low', heading: headings.low, kind: 'decimal', width: 12 },
      { key: 'high', heading: headings.high, kind: 'decimal', width: 12 },
      { key: 'favourable', heading: headings.favourable, kind: 'integer', width: 12 },
      { key: 'spreadKeptBack', heading: headings.spreadKeptBack, kind: 'text', width: 34, wrap: true },
      { key: 'keptBack', heading: headings.keptBack, kind: 'text', width: 34, wrap: true },
      { key: 'groupId', heading: headings.groupId, kind: 'text', width: 20, printed: false },
      { key: 'themeId', heading: headings.themeId, kind: 'text', width: 20, printed: false },
    ],
    rows: figures.map((row) => [
      ...[row.wave, row.opensOn, row.closesOn, row.instrument, row.version],
      ...[wording.kinds[row.kind], row.group, row.theme],
      ...[row.told.figure ? 1 : 0, row.told.figure ? 0 : 1],
      ...figureOf(row, wording),
      row.told.keptBack && wording.keptBack[row.told.keptBack],
      ...[row.groupId, row.themeId],
    ]),
    totals: { told: counted.told, notTold: counted.keptBack },
    totalsLabel: wording.total,
  };
}

/** From and to how many respondents, mean, interval, share favourable in per cent, and why there is no spread. */
function figureOf({ told: { figure } }: ReleasedRow, { keptBack }: ReleasedFiguresWording): Cell[] {
  if (!figure) return [null, null, null, null, null, null, null];
  const { respondents, mean, spread, spreadKeptBack } = figure;
  const span = typeof respondents === 'number' ? { from: respondents, to: respondents } : respondents;
  return [
    ...[span.from, span.to, mean],
    ...[spread?.interval.low ?? null, spread?.interval.high ?? null],
    spread ? Math.round(spread.favourable * 100) : null,
    spreadKeptBack && keptBack[spreadKeptBack],
  ];
}

function about(facts: ReleasedFiguresFacts, { wording, time }: Pick<BuildOptions, 'wording' | 'time'>): Sheet {
  const { about: words, headings, sheets } = wording;
  return aboutSheet({ name: sheets.about, about: headings.about, value: headings.value }, [
    [words.report, wording.title(facts.waves)],
    [words.question, words.questionText],
    [words.waves, facts.waves],
    [words.at, time(facts.at)],
    [words.by, facts.by],
    [words.version, facts.productVersion],
    [words.answers, words.answersText],
    ...words.definitionTexts.map((text, index): [string | null, string] => [
      index === 0 ? words.definitions : null,
      text,
    ]),
  ]);
}
