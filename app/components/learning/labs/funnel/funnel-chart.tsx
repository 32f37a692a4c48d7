import { useMemo } from 'react';
import { funnelLimits, standingOf } from '#app/domain/learning/funnel/compare.ts';
import type { FunnelLimits } from '#app/domain/learning/funnel/compare.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LineChart } from '../../lab/line-chart.tsx';
import type { Series } from '../../lab/line-chart.tsx';
import { visited } from './funnel-step.ts';
import type { FunnelStepProps } from './funnel-step.ts';

const FEWEST = 30;
const MOST_SHARE = 0.5;
/** Limits are worked out for so many sizes, closer together where they bend. */
const STEPS = 48;

/** Shares by size, with what chance alone gives; in the step on who the patients are, with patients of the same age. */
export function FunnelChart({ words, now, step, visit }: FunnelStepProps) {
  const { percent } = useFormat();
  const isAdjusted = step === 'mix';
  const points = now.centres.map((centre) => ({
    at: isAdjusted ? centre.weight : centre.patients,
    value: isAdjusted ? centre.adjusted : centre.share,
  }));
  const most = Math.ceil(Math.max(...points.map(({ at }) => at)) / 100) * 100;
  const limits = useMemo(() => limitsUpTo(most, now.share), [most, now.share]);
  const limit = (id: keyof typeof words.limits, read: (limits: FunnelLimits) => number): Series => ({
    id,
    label: words.limits[id],
    points: limits.map((one) => [one.at, Math.min(MOST_SHARE, read(one))] as const),
    stroke: id.startsWith('inner') ? 'dotted' : 'dashed',
  });
  const isOutside = ({ at, value }: (typeof points)[number]) =>
    ['high', 'low'].includes(standingOf(value, funnelLimits(at, now.share)));
  const dots = (outside: boolean) =>
    points.filter((point) => isOutside(point) === outside).map(({ at, value }) => [at, value] as const);
  const chosen = visited({ now, visit });
  return (
    <LineChart
      title={words.charts[isAdjusted ? 'mix' : 'size']}
      x={{ label: isAdjusted ? words.weight : words.patients, from: 0, to: most }}
      y={{ label: isAdjusted ? words.adjusted : words.share, from: 0, to: MOST_SHARE, text: percent }}
      series={[
        {
          id: 'everybody',
          label: words.everybody,
          points: [
            [FEWEST, now.share],
            [most, now.share],
          ],
          stroke: 'solid',
        },
        limit('inner-upper', ({ inner }) => inner[1]),
        limit('inner-lower', ({ inner }) => inner[0]),
        limit('outer-upper', ({ outer }) => outer[1]),
        limit('outer-lower', ({ outer }) => outer[0]),
        { id: 'usual', label: words.dots.usual, points: dots(false), stroke: 'solid', isScattered: true },
        { id: 'outside', label: words.dots.outside, points: dots(true), stroke: 'dotted', isScattered: true },
      ]}
      mark={
        chosen
          ? {
              x: isAdjusted ? chosen.weight : chosen.patients,
              y: isAdjusted ? chosen.adjusted : chosen.share,
              label: words.here(words.names[chosen.id]),
            }
          : undefined
      }
    />
  );
}

function limitsUpTo(most: number, share: number): ({ at: number } & FunnelLimits)[] {
  return Array.from({ length: STEPS + 1 }, (_, index) => {
    const at = Math.round(FEWEST * (most / FEWEST) ** (index / STEPS));
    return { at, ...funnelLimits(at, share) };
  });
}
