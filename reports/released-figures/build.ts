import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { KeptBack } from '#app/domain/quality/wave-results.ts';
import { coverSheet } from '../cover.ts';
import type { CoverWording, Line } from '../cover.ts';
import { checkCells, KEPT_BACK_MARK, NOTHING_MARK } from '../document.ts';
import type { Cell, ReportDocument, Sheet } from '../document.ts';
import type { ReleasedFiguresFacts, ReleasedRow } from './facts.ts';

export interface ReleasedFiguresWording {
  title: (waves: string) => string;
  sheets: Record<'figures', string>;
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
    | 'keptBack',
    string
  >;
  kinds: Record<GroupKind, string>;
  keptBack: Record<KeptBack, string>;
  about: Record<'answers' | 'answersText', string>;
  cover: CoverWording;
  question: string;
  definitions: readonly Line[];
  suppression: string;
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
  const title = wording.title(facts.waves);
  const { answers, answersText } = wording.about;
  const cover = { ...wording, title, more: [[answers, answersText] as const] };
  return checkCells({
    title,
    at: facts.at,
    language,
    nothing: wording.cover.empty,
    sheets: [figuresSheet(facts, wording), coverSheet(facts, cover, wording.cover, time)],
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
  if (!figure) return [...Array<Cell>(6).fill(KEPT_BACK_MARK), null];
  const { respondents, mean, spread, spreadKeptBack } = figure;
  const span = typeof respondents === 'number' ? { from: respondents, to: respondents } : respondents;
  const without = spreadKeptBack ? KEPT_BACK_MARK : NOTHING_MARK;
  return [
    ...[span.from, span.to, mean],
    ...[spread?.interval.low ?? without, spread?.interval.high ?? without],
    spread ? Math.round(spread.favourable * 100) : without,
    spreadKeptBack && keptBack[spreadKeptBack],
  ];
}
