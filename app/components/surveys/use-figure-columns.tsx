import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { Column } from '../ui/table/columns.ts';
import { KeptBack } from './kept-back.tsx';
import type { GroupFigure } from './types.ts';

interface Told {
  told: GroupFigure;
}

/** What is told of a group, the same wherever it stands: a number, or a mark where it is kept back. */
export function useFigureColumns<Row extends Told>(): Record<'mean' | 'interval' | 'favourable' | 'n', Column<Row>> {
  const words = useTexts().surveys.wave;
  const { number, percent } = useFormat();
  const one = (value: number) => number(value, { min: 1, max: 1 });
  const kept = ({ figure, keptBack }: GroupFigure) => <KeptBack reason={figure ? figure.spreadKeptBack : keptBack} />;
  return {
    mean: {
      id: 'mean',
      heading: words.mean,
      align: 'end',
      sortValue: ({ told }) => told.figure?.mean ?? null,
      cell: ({ told }) => (told.figure ? one(told.figure.mean) : kept(told)),
    },
    interval: {
      id: 'interval',
      heading: words.interval,
      align: 'end',
      cell: ({ told }) => {
        const interval = told.figure?.spread?.interval;
        return interval ? `${one(interval.low)} - ${one(interval.high)}` : kept(told);
      },
    },
    favourable: {
      id: 'favourable',
      heading: words.favourable,
      align: 'end',
      sortValue: ({ told }) => told.figure?.spread?.favourable ?? null,
      cell: ({ told }) => (told.figure?.spread ? percent(told.figure.spread.favourable) : kept(told)),
    },
    n: {
      id: 'n',
      heading: words.n,
      align: 'end',
      cell: ({ told }) => {
        const respondents = told.figure?.respondents;
        if (respondents === undefined) return kept(told);
        return typeof respondents === 'number'
          ? number(respondents)
          : `${number(respondents.from)} - ${number(respondents.to)}`;
      },
    },
  };
}
