import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { Chart, ChartWording } from './chart.ts';
import { orNothing } from './document.ts';
import type { Column, Sheet } from './document.ts';
import { figureCells, figureColumns, reasonOf } from './survey/figure-cells.ts';
import type { FigureWording } from './survey/figure-cells.ts';
import { themesChart } from './survey/themes-chart.ts';
import type { WaveOutcome } from './vfu-quality/facts.ts';

export interface SurveySheetsWording extends FigureWording {
  name: string;
  headings: FigureWording['headings'] & Record<'wave' | 'kind' | 'group' | 'theme' | 'change' | 'keptBack', string>;
  kinds: Record<GroupKind, string>;
  /** What the sheets say where no wave has closed, and where nothing is kept back of those that have. */
  empty: Record<'noWaves' | 'nothingTold' | 'nothingKeptBack', string>;
}

interface Charts {
  charts: { themesOf: (wave: string, group: string) => ChartWording };
}

/** What a figure is about. */
function whatColumns({ headings }: SurveySheetsWording): Column[] {
  return [
    { key: 'wave', heading: headings.wave, kind: 'text', width: 28, wrap: true },
    { key: 'kind', heading: headings.kind, kind: 'text', width: 14 },
    { key: 'group', heading: headings.group, kind: 'text', width: 36, wrap: true },
    { key: 'theme', heading: headings.theme, kind: 'text', width: 28, wrap: true },
  ];
}

/**
 * What closed waves have told of each group, a theme a row, with a picture of the one that asked the most among those that
 * may be drawn: all unless others are given.
 */
export function surveySheet(
  waves: readonly WaveOutcome[],
  wording: SurveySheetsWording & Charts,
  drawn: readonly WaveOutcome[] = waves,
): Sheet {
  const { headings, kinds } = wording;
  const widest = drawn.toSorted((a, b) => b.invited - a.invited);
  const chart = widest.map((wave) => chartOf(wave, wording)).find((one) => one !== null);
  return {
    key: 'survey',
    name: wording.name,
    nothing: waves.length === 0 ? wording.empty.noWaves : wording.empty.nothingTold,
    columns: [
      ...whatColumns(wording),
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
                  orNothing(kind === 'region' ? change : null),
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

/** The region where it is told of; in a report on less than that, the first group there is. */
function chartOf(wave: WaveOutcome, { charts }: Charts): Chart | null {
  const group = wave.groups.find(({ kind }) => kind === 'region') ?? wave.groups[0];
  return themesChart(wave, group, charts.themesOf(wave.name, group?.name ?? ''));
}

/** Every figure that is not told, and why: a reader can see what is missing, and not what it would have been. */
export function keptBackSheet(waves: readonly WaveOutcome[], wording: SurveySheetsWording): Sheet {
  const { headings, kinds } = wording;
  return {
    key: 'keptBack',
    name: wording.name,
    nothing: waves.length === 0 ? wording.empty.noWaves : wording.empty.nothingKeptBack,
    columns: [
      ...whatColumns(wording),
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
