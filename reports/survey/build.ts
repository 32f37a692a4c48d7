import type { FunnelPosition } from '#app/domain/quality/statistics/compare-units.ts';
import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { NoAlpha } from '#app/domain/quality/told-alpha.ts';
import type { KeptBack } from '#app/domain/quality/wave-results.ts';
import { coverSheet } from '../cover.ts';
import type { CoverWording, Line } from '../cover.ts';
import { checkCells, KEPT_BACK_MARK, NOTHING_MARK, orNothing } from '../document.ts';
import type { ReportDocument, Sheet } from '../document.ts';
import { figureCells, figureColumns, reasonOf } from './figure-cells.ts';
import { themesChart } from './themes-chart.ts';
import type { ChartWording } from '../chart.ts';
import type { GroupFigure, SurveyFacts } from './facts.ts';

export interface SurveyWording {
  title: (wave: string) => string;
  sheets: { themes: string; groups: string };
  headings: Record<
    | 'theme'
    | 'kind'
    | 'group'
    | 'respondents'
    | 'mean'
    | 'low'
    | 'high'
    | 'favourable'
    | 'alpha'
    | 'change'
    | 'standing'
    | 'estimate'
    | 'keptBack',
    string
  >;
  chart: ChartWording;
  kinds: Record<GroupKind, string>;
  positions: Record<FunnelPosition, string>;
  /** Instead of a position, where too few can be compared. */
  lacksPeers: string;
  /** Instead of a position, of what is not a unit or has too few answers. */
  notCompared: string;
  /** Why there is no alpha. */
  noAlpha: Record<NoAlpha, string>;
  /** Instead of a change, in the first wave. */
  first: string;
  keptBack: Record<KeptBack, string>;
  /** A span of respondents, `5-9`. */
  span: (from: number, to: number) => string;
  cover: CoverWording;
  question: string;
  definitions: readonly Line[];
  suppression: string;
  about: {
    instrument: string;
    version: (number: number) => string;
    programme: string;
    allProgrammes: string;
    ended: string;
    open: string;
    answered: string;
    rate: (answered: number | null, invited: number) => string;
    suppressed: string;
    suppressedText: (count: string) => string;
  };
}

interface BuildOptions {
  language: 'sv' | 'en';
  wording: SurveyWording;
  /** Writes an instant and a span of days as people read them. */
  time: (instant: string) => string;
  days: (from: string, to: string) => string;
}

/** A wave's figures as they were released, a theme of a group on each row; what is kept back stands there with its reason. */
export function buildSurveyReport(facts: SurveyFacts, options: BuildOptions): ReportDocument {
  const { language, wording, time } = options;
  const title = wording.title(facts.wave);
  const cover = { ...wording, title, more: waveLines(facts, options), hasTotals: false };
  return checkCells({
    title,
    at: facts.at,
    language,
    nothing: wording.cover.empty,
    sheets: [themesSheet(facts, wording), groupsSheet(facts, wording), coverSheet(facts, cover, wording.cover, time)],
  });
}

function themesSheet(facts: SurveyFacts, wording: SurveyWording): Sheet {
  const { themes, groups } = facts;
  const { headings } = wording;
  const region = groups.find(({ kind }) => kind === 'region');
  const chart = themesChart(facts, region, wording.chart);
  return {
    key: 'themes',
    name: wording.sheets.themes,
    columns: [
      { key: 'theme', heading: headings.theme, kind: 'text', width: 28, wrap: true },
      ...figureColumns(wording),
      { key: 'alpha', heading: headings.alpha, kind: 'decimal', decimals: 2, width: 14 },
      { key: 'change', heading: headings.change, kind: 'text', width: 26, wrap: true },
      { key: 'keptBack', heading: headings.keptBack, kind: 'text', width: 36, wrap: true },
    ],
    rows: themes.map(({ id, name, alpha, noAlpha, change }) => [
      name,
      ...figureCells(region?.figures[id], wording),
      alpha ?? (noAlpha === 'kept_back' ? KEPT_BACK_MARK : NOTHING_MARK),
      change ?? wording.first,
      reasonsOf([
        reasonOf(region?.figures[id], wording),
        noAlpha && `${headings.alpha}: ${wording.noAlpha[noAlpha].toLowerCase()}`,
      ]),
    ]),
    ...(chart && { chart }),
  };
}

function groupsSheet({ themes, groups }: SurveyFacts, wording: SurveyWording): Sheet {
  const { headings } = wording;
  return {
    key: 'groups',
    name: wording.sheets.groups,
    columns: [
      { key: 'kind', heading: headings.kind, kind: 'text', width: 14 },
      { key: 'group', heading: headings.group, kind: 'text', width: 36, wrap: true },
      { key: 'theme', heading: headings.theme, kind: 'text', width: 26, wrap: true },
      ...figureColumns(wording),
      { key: 'standing', heading: headings.standing, kind: 'text', width: 22 },
      { key: 'estimate', heading: headings.estimate, kind: 'decimal', width: 14 },
      { key: 'keptBack', heading: headings.keptBack, kind: 'text', width: 36, wrap: true },
    ],
    rows: groups.flatMap(({ kind, name, figures }) =>
      themes.map(({ id, name: theme }) => [
        wording.kinds[kind],
        name,
        theme,
        ...figureCells(figures[id], wording),
        standingOf(figures[id], wording),
        orNothing(figures[id]?.standing?.estimate ?? null),
        reasonOf(figures[id], wording),
      ]),
    ),
  };
}

function standingOf(told: GroupFigure | undefined, { positions, lacksPeers, notCompared }: SurveyWording): string {
  if (told?.standing) return positions[told.standing.position];
  return told?.lacksPeers ? lacksPeers : notCompared;
}

function reasonsOf(reasons: readonly (string | null)[]): string | null {
  return reasons.filter((reason) => reason !== null).join('. ') || null;
}

/** What is to be known of the wave itself. */
function waveLines(facts: SurveyFacts, { wording, days }: BuildOptions): Line[] {
  const { about: words } = wording;
  const suppressed = facts.groups.flatMap(({ figures }) => Object.values(figures)).filter((told) => told?.keptBack);
  return [
    [words.instrument, `${facts.instrument}, ${words.version(facts.version)}`],
    [words.programme, facts.programme ?? words.allProgrammes],
    [words.ended, days(facts.endedFrom, facts.endedTo)],
    [words.open, days(facts.opensOn, facts.closesOn)],
    [words.answered, words.rate(facts.answered, facts.invited)],
    [words.suppressed, words.suppressedText(String(suppressed.length))],
  ];
}
