import { useMemo } from 'react';
import { GROUP_IDS, SMOOTHING } from '#app/domain/learning/ecg/stack.ts';
import { drawStrip } from '#app/domain/learning/ecg/strip.ts';
import { confusionAt, perPeople } from '#app/domain/learning/statistics/decision-curve.ts';
import { areaUnderRoc, rocCurve } from '#app/domain/learning/statistics/discrimination.ts';
import type { RocPoint, Scored } from '#app/domain/learning/statistics/discrimination.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../../ui/bar-chart.tsx';
import { DotGrid } from '../../lab/dot-grid.tsx';
import { LineChart } from '../../lab/line-chart.tsx';
import type { EcgPart } from './part.ts';
import { THOUSAND } from './stack-part.tsx';
import type { Stacks } from './stack-part.tsx';
import { StripPicture } from './strip-picture.tsx';

type WithStacks = Omit<EcgPart, 'change'> & { stacks: Stacks };

export function StackPictures({ words, settings, stacks }: WithStacks) {
  const { number } = useFormat();
  const people = stacks[settings.group];
  const { device } = settings;
  const counted = perPeople(confusionAt(people, settings.threshold / 100), THOUSAND);
  const areas = useMemo(() => GROUP_IDS.map((group) => [group, areaUnderRoc(stacks[group])] as const), [stacks]);
  const strip = useMemo(() => drawStrip('sinus', '3', SMOOTHING[device]), [device]);
  return (
    <>
      <DotGrid
        title={words.dots}
        groups={[
          { id: 'right', label: words.right, count: counted.rightlyFlagged, shape: 'full', tone: 'accent' },
          { id: 'missed', label: words.missed, count: counted.missed, shape: 'ring', tone: 'bad' },
          { id: 'false', label: words.falseAlarm, count: counted.falseAlarms, shape: 'cross', tone: 'warn' },
          { id: 'rest', label: words.rest, count: counted.rightlyPassed, shape: 'small', tone: 'faint' },
        ]}
      />
      <BarChart
        title={words.areas}
        max={1}
        points={areas.map(([group, area]) => ({
          label: words.groups[group],
          value: area,
          text: number(area, { min: 2, max: 2 }),
        }))}
      />
      <Curves words={words} settings={settings} people={people} />
      <StripPicture words={words} title={words.deviceStrip[device]} strip={strip} />
    </>
  );
}

/** Points of a curve that are drawn: more cannot be seen. */
const MOST_POINTS = 100;

function Curves({ words, settings, people }: Omit<WithStacks, 'stacks'> & { people: readonly Scored[] }) {
  const { percent } = useFormat();
  const curve = useMemo(() => rocCurve(people), [people]);
  const every = Math.ceil(curve.length / MOST_POINTS);
  const drawn = curve.filter((_, index) => index % every === 0 || index === curve.length - 1);
  const here = lastAtOrAbove(curve, settings.threshold / 100);
  const share = (label: string) => ({ label, from: 0, to: 1, text: percent });
  const prevalence = curve.at(-1)?.precision ?? 0;
  const level = [
    [0, prevalence],
    [1, prevalence],
  ] as const;
  return (
    <>
      <LineChart
        title={words.roc}
        x={share(words.falsePositives)}
        y={share(words.sensitivity)}
        series={[
          {
            id: 'model',
            label: words.model,
            points: drawn.map(({ falsePositiveRate, sensitivity }) => [falsePositiveRate, sensitivity] as const),
            stroke: 'solid',
          },
          { id: 'chance', label: words.chance, points: DIAGONAL, stroke: 'dashed' },
        ]}
        mark={here && { x: here.falsePositiveRate, y: here.sensitivity, label: words.here }}
      />
      <LineChart
        title={words.precisionRecall}
        x={share(words.sensitivity)}
        y={share(words.precision)}
        series={[
          {
            id: 'model',
            label: words.model,
            points: drawn.slice(1).map(({ sensitivity, precision }) => [sensitivity, precision] as const),
            stroke: 'solid',
          },
          { id: 'chance', label: words.chance, points: level, stroke: 'dashed' },
        ]}
        mark={here && { x: here.sensitivity, y: here.precision, label: words.here }}
      />
    </>
  );
}

const DIAGONAL = [
  [0, 0],
  [1, 1],
] as const;

/** Where a threshold is on the curve; absent where it flags nobody. */
function lastAtOrAbove(curve: readonly RocPoint[], threshold: number): RocPoint | undefined {
  return curve.slice(1).findLast((point) => point.threshold >= threshold);
}
