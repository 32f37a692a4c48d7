import { calibrationGroups } from '#app/domain/learning/statistics/calibration.ts';
import type { Scored } from '#app/domain/learning/statistics/discrimination.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LineChart } from '../../lab/line-chart.tsx';
import type { StepProps } from './step.ts';

const GROUPS = 10;

/** What a model says beside what came, in ten groups. */
export function CalibrationChart({ words, people }: Pick<StepProps, 'words'> & { people: readonly Scored[] }) {
  const { percent } = useFormat();
  const points = calibrationGroups(people, GROUPS).map(({ predicted, observed }) => [predicted, observed] as const);
  const end = Math.min(1, Math.ceil(Math.max(...points.flat()) * 10 + 0.5) / 10);
  return (
    <LineChart
      title={words.calibration}
      x={{ label: words.predicted, from: 0, to: end, text: percent }}
      y={{ label: words.observed, from: 0, to: end, text: percent }}
      series={[
        {
          id: 'perfect',
          label: words.perfect,
          points: [
            [0, 0],
            [end, end],
          ],
          stroke: 'dashed',
        },
        { id: 'groups', label: words.groups, points, stroke: 'solid', isScattered: true },
      ]}
    />
  );
}
