import type { FollowUp } from '#app/domain/learning/improvement/follow-up.ts';
import type { Measure } from '#app/domain/learning/improvement/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LineChart } from '../../lab/line-chart.tsx';
import type { ImprovementStepProps } from './improvement-step.ts';

const ENDS: Readonly<Record<Measure, number>> = { outcome: 0.6, process: 1, balance: 15 };

/** A measure week by week with the median before the change, and where the first shift is seen. */
export function RunChart({
  words,
  measure,
  result,
}: Pick<ImprovementStepProps, 'words'> & { measure: Measure; result: FollowUp }) {
  const { number, percent } = useFormat();
  const { from, values, median, better, worse, trends } = result;
  const last = from + values.length - 1;
  const seen = [better, worse].filter((week) => week !== null).sort((a, b) => a - b)[0];
  return (
    <div className="flex flex-col gap-2">
      <LineChart
        title={words.charts[measure]}
        x={{ label: words.week(number(from + result.weeksBefore)), from, to: last }}
        y={{
          label: words.values[measure],
          from: 0,
          to: ENDS[measure],
          text: measure === 'balance' ? (value) => number(value, { max: 1 }) : percent,
        }}
        series={[
          {
            id: 'values',
            label: words.values[measure],
            points: values.map((value, index) => [from + index, value] as const),
            stroke: 'solid',
          },
          ...(median === null
            ? []
            : [
                {
                  id: 'median',
                  label: words.median,
                  points: [
                    [from, median],
                    [last, median],
                  ] as const,
                  stroke: 'dashed' as const,
                },
              ]),
        ]}
        mark={seen === undefined ? undefined : { x: seen, y: values[seen - from] ?? 0, label: words.mark }}
      />
      <p className="text-sm text-ink-2">{words.trends(number(trends.before), number(trends.after))}</p>
    </div>
  );
}
