import { useMemo } from 'react';
import { confusionAt, decisionCurve, netBenefit, perPeople } from '#app/domain/learning/statistics/decision-curve.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { DotGrid } from '../../lab/dot-grid.tsx';
import { LineChart } from '../../lab/line-chart.tsx';
import { Slider } from '../../lab/slider.tsx';
import type { StepProps } from './step.ts';

const LEAST = 5;
const MOST = 60;
const THOUSAND = 1_000;
const THRESHOLDS = Array.from({ length: MOST - LEAST + 1 }, (_, index) => (LEAST + index) / 100);

export function ThresholdControls({ words, settings, change }: StepProps) {
  const { percent } = useFormat();
  return (
    <>
      <Slider
        name="threshold"
        label={words.threshold}
        hint={words.thresholdHint}
        value={settings.threshold}
        min={LEAST}
        max={MOST}
        step={1}
        text={percent(settings.threshold / 100)}
        onChange={(threshold) => change({ threshold })}
      />
    </>
  );
}

export function ThresholdFinding({ words, settings, work }: StepProps) {
  const { number } = useFormat();
  const threshold = settings.threshold / 100;
  const confusion = confusionAt(work.tested, threshold);
  const { rightlyFlagged, falseAlarms, missed } = perPeople(confusion, THOUSAND);
  const benefit = (of: typeof confusion) => number(netBenefit(of, threshold) * THOUSAND, { max: 0 });
  return (
    <>
      <p>{words.called(number(rightlyFlagged + falseAlarms), number(rightlyFlagged), number(missed))}</p>
      <p>
        {words.worth(number((1 - threshold) / threshold, { max: 1 }))}{' '}
        {words.benefit(benefit(confusion), benefit(confusionAt(work.tested, 0)))}
      </p>
    </>
  );
}

export function ThresholdPictures({ words, settings, work }: StepProps) {
  const { percent, number } = useFormat();
  const threshold = settings.threshold / 100;
  const groups = perPeople(confusionAt(work.tested, threshold), THOUSAND);
  const curve = useMemo(() => decisionCurve(work.tested, THRESHOLDS), [work.tested]);
  const line = (read: (point: (typeof curve)[number]) => number) =>
    curve.map((point) => [point.threshold, Math.max(LOWEST, read(point) * THOUSAND)] as const);
  const here = curve.find((point) => point.threshold === threshold)?.model ?? 0;
  const top = Math.ceil(Math.max(...curve.map(({ model, everybody }) => Math.max(model, everybody))) * 20) * 50;
  return (
    <>
      <DotGrid
        title={words.dots}
        groups={[
          { id: 'right', label: words.right, count: groups.rightlyFlagged, shape: 'full', tone: 'accent' },
          { id: 'missed', label: words.missed, count: groups.missed, shape: 'ring', tone: 'bad' },
          { id: 'false', label: words.falseAlarm, count: groups.falseAlarms, shape: 'cross', tone: 'warn' },
          { id: 'rest', label: words.rest, count: groups.rightlyPassed, shape: 'small', tone: 'faint' },
        ]}
      />
      <LineChart
        title={words.decision}
        x={{ label: words.thresholdAxis, from: 0, to: MOST / 100, text: percent }}
        y={{ label: words.netBenefit, from: LOWEST, to: top, text: (value) => number(value, { max: 0 }) }}
        series={[
          { id: 'model', label: words.model, points: line(({ model }) => model), stroke: 'solid' },
          {
            id: 'everybody',
            label: words.everybody,
            points: line(({ everybody }) => everybody).filter(([, value]) => value > LOWEST),
            stroke: 'dotted',
          },
          { id: 'nobody', label: words.nobody, points: line(() => 0), stroke: 'dashed' },
        ]}
        mark={{ x: threshold, y: Math.max(LOWEST, here * THOUSAND), label: words.here }}
      />
    </>
  );
}

/** Below this the lines are worth looking at no more. */
const LOWEST = -50;
