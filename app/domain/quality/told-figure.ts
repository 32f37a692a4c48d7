import type { Thresholds } from './disclosure/thresholds.ts';
import type { Interval } from './statistics/summary.ts';
import type { Figure } from './wave-results.ts';

/** A figure as it leaves: rounded to what is shown, so that no page, file or browser holds more than its reader sees. */
export interface ToldFigure {
  /** The number of respondents, or the span that it lies in. */
  respondents: number | { from: number; to: number };
  mean: number;
  spread: { interval: Interval; favourable: number } | null;
  spreadKeptBack: Figure['spreadKeptBack'];
}

/** From here on the number is told exactly, unless figures begin about here: below, one more or one less is somebody. */
const EXACT_FROM = 10;

export function toldFigure({ n, mean, spread, spreadKeptBack }: Figure, thresholds: Thresholds): ToldFigure {
  // A share beside it may tell the number within the span: the gate counts on everybody knowing it.
  const fewest = spread ? thresholds.distribution : thresholds.mean;
  return {
    respondents: toldRespondents(n, fewest),
    mean: rounded(mean),
    spread: spread && {
      interval: { low: rounded(spread.interval.low), high: rounded(spread.interval.high) },
      favourable: Math.round(spread.favourable * 100) / 100,
    },
    spreadKeptBack,
  };
}

/** The number of respondents as it leaves: a span of at least two numbers, since one that can only be one is exact. */
export function toldRespondents(n: number, fewest: number): ToldFigure['respondents'] {
  const exactFrom = Math.max(EXACT_FROM, fewest + 2);
  return n < exactFrom ? { from: fewest, to: exactFrom - 1 } : n;
}

/** To one decimal, on whatever scale. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
