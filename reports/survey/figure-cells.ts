import type { KeptBack } from '#app/domain/quality/wave-results.ts';
import { KEPT_BACK_MARK, NOTHING_MARK } from '../document.ts';
import type { Cell, Column } from '../document.ts';
import type { GroupFigure } from './facts.ts';

export interface FigureWording {
  headings: Record<'respondents' | 'mean' | 'low' | 'high' | 'favourable', string>;
  keptBack: Record<KeptBack, string>;
  /** A span of respondents, `5-9`. */
  span: (from: number, to: number) => string;
}

/** What is told of a theme: respondents or their span, mean with its interval, share favourable in per cent. */
export function figureColumns({ headings }: FigureWording): Column[] {
  return [
    { key: 'respondents', heading: headings.respondents, kind: 'text', width: 12 },
    { key: 'mean', heading: headings.mean, kind: 'decimal', width: 12 },
    { key: 'low', heading: headings.low, kind: 'decimal', width: 14 },
    { key: 'high', heading: headings.high, kind: 'decimal', width: 14 },
    { key: 'favourable', heading: headings.favourable, kind: 'integer', width: 14 },
  ];
}

/** The cells below them, marked where something is kept back, and otherwise where nobody was asked. */
export function figureCells(told: GroupFigure | undefined, { span }: Pick<FigureWording, 'span'>): Cell[] {
  const figure = told?.figure;
  if (!figure) return Array<Cell>(5).fill(told?.keptBack ? KEPT_BACK_MARK : NOTHING_MARK);
  const { respondents, mean, spread, spreadKeptBack } = figure;
  const without = spreadKeptBack ? KEPT_BACK_MARK : NOTHING_MARK;
  return [
    typeof respondents === 'number' ? String(respondents) : span(respondents.from, respondents.to),
    mean,
    spread?.interval.low ?? without,
    spread?.interval.high ?? without,
    spread ? Math.round(spread.favourable * 100) : without,
  ];
}

/** Why something is missing on the row: the whole figure, or its spread. */
export function reasonOf(told: GroupFigure | undefined, { keptBack }: Pick<FigureWording, 'keptBack'>): string | null {
  const code = told?.keptBack ?? told?.figure?.spreadKeptBack ?? null;
  return code === null ? null : keptBack[code];
}
