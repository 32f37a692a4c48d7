import type { ToldFigure } from '#app/domain/quality/told-figure.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';

/** A figure's parts as they are written everywhere. */
export function useFigureText() {
  const { number } = useFormat();
  const one = (value: number) => number(value, { min: 1, max: 1 });
  return {
    mean: one,
    interval: ({ spread }: ToldFigure) =>
      spread ? `${one(spread.interval.low)} - ${one(spread.interval.high)}` : null,
    respondents: ({ respondents }: Pick<ToldFigure, 'respondents'>) =>
      typeof respondents === 'number' ? number(respondents) : `${number(respondents.from)} - ${number(respondents.to)}`,
  };
}
