import type { ReactNode } from 'react';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { KeptBack } from './kept-back.tsx';
import type { GroupFigure } from './types.ts';

/** Below this many respondents their number is told as a span: one more or one less is nobody's business. */
const EXACT_FROM = 10;

/** A figure's numbers as they are shown: one decimal, and a mark where something is kept back. */
export function useFigureText(): Record<
  'mean' | 'interval' | 'favourable' | 'respondents',
  (told: GroupFigure) => ReactNode
> {
  const { number, percent } = useFormat();
  const one = (value: number) => number(value, { min: 1, max: 1 });
  const kept = (reason: GroupFigure['keptBack']) => <KeptBack reason={reason} />;
  return {
    mean: ({ figure, keptBack }) => (figure ? one(figure.mean) : kept(keptBack)),
    interval: ({ figure, keptBack }) => {
      const interval = figure?.spread?.interval;
      return interval ? `${one(interval.low)} - ${one(interval.high)}` : kept(figure ? 'too_few' : keptBack);
    },
    favourable: ({ figure, keptBack }) =>
      figure?.spread ? percent(figure.spread.favourable) : kept(figure ? 'too_few' : keptBack),
    respondents: ({ figure, keptBack }) => {
      if (!figure) return kept(keptBack);
      return figure.n < EXACT_FROM ? `${LOWEST_THRESHOLDS.mean} - ${EXACT_FROM - 1}` : number(figure.n);
    },
  };
}
