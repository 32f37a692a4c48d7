import { CHILD_IDS, measureChild } from '#app/domain/learning/growth/known-children.ts';
import type { ChildCurve } from '#app/domain/learning/growth/known-children.ts';
import { AGES, heightOf } from '#app/domain/learning/growth/reference.ts';
import { ruleOf } from '#app/domain/learning/growth/rule.ts';
import type { GrowthSettings } from '#app/domain/learning/growth/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../../lab/lab-choice.tsx';
import { LabTick } from '../../lab/lab-tick.tsx';
import { LineChart } from '../../lab/line-chart.tsx';
import { Slider } from '../../lab/slider.tsx';
import type { GrowthPart } from './part.ts';
import { RuleControls } from './rule-controls.tsx';
import { VisitTable } from './visit-table.tsx';

const MOST_SLIP = 5;

export function ChildControls(part: GrowthPart) {
  const { words, settings, change } = part;
  const { number } = useFormat();
  const { slip } = settings;
  const size = words.centimetres(number(Math.abs(slip), { max: 1 }));
  return (
    <>
      <LabChoice
        name="child"
        label={words.child}
        value={settings.child}
        options={CHILD_IDS.map((value) => ({ value, label: words.names[value] }))}
        onChange={(child) => change({ child, slip: 0, shown: false })}
      />
      <RuleControls {...part} />
      <Slider
        name="slip"
        label={words.slip}
        hint={words.slipHint}
        value={slip}
        min={-MOST_SLIP}
        max={MOST_SLIP}
        step={0.5}
        text={slip === 0 ? words.rightly : slip > 0 ? words.tooTall(size) : words.tooShort(size)}
        onChange={(value) => change({ slip: value })}
      />
      <LabTick
        name="shown"
        label={words.show}
        isTicked={settings.shown}
        on="true"
        off="false"
        onChange={(shown) => change({ shown })}
      />
    </>
  );
}

export function ChildFinding({ words, settings }: Omit<GrowthPart, 'change'>) {
  const { number } = useFormat();
  const { visits, target } = curveOf(settings);
  const rightly = curveOf({ ...settings, slip: 0 });
  const first = visits.find(({ alarms }) => alarms.length > 0);
  const raised = visits.flatMap(({ age, alarms }, visit) =>
    alarms.length > 0 && rightly.visits[visit]?.alarms.length === 0 ? [age] : [],
  );
  const name = words.names[settings.child];
  return (
    <>
      <p>
        {words.family(name, number(target, { min: 1, max: 1 }))}{' '}
        {first
          ? words.firstAlarm(number(first.age), first.alarms.map((sign) => words.signs[sign]).join(', '))
          : words.noAlarm}
      </p>
      {settings.slip !== 0 && (
        <p>{raised.length === 0 ? words.nothingRaised : words.raised(raised.map((age) => number(age)).join(', '))}</p>
      )}
      {settings.shown && <p>{words.truths[settings.child]}</p>}
    </>
  );
}

export function ChildPictures({ words, settings }: Omit<GrowthPart, 'change'>) {
  const { number } = useFormat();
  const { sex, visits, target } = curveOf(settings);
  const name = words.names[settings.child];
  const ages = { label: words.age, from: AGES[0], to: 10 };
  const line = (id: string, label: string, score: number) => ({
    id,
    label,
    points: AGES.map((age, visit) => [age, heightOf(sex, visit, score)] as const),
    stroke: score === 0 ? ('dashed' as const) : ('dotted' as const),
  });
  const level = (id: string, label: string, score: number, stroke: 'dashed' | 'dotted') => ({
    id,
    label,
    points: [
      [AGES[0], score],
      [10, score],
    ] as const,
    stroke,
  });
  return (
    <>
      <LineChart
        title={words.heightChart(name)}
        x={ages}
        y={{ label: words.height, from: 70, to: 160 }}
        series={[
          {
            id: 'child',
            label: name,
            points: visits.map(({ age, height }) => [age, height] as const),
            stroke: 'solid',
          },
          line('median', words.median, 0),
          line('above', words.above, 2),
          line('below', words.below, -2),
        ]}
      />
      <LineChart
        title={words.scoreChart}
        x={ages}
        y={{ label: words.score, from: -4, to: 2, text: (value) => number(value, { min: 1, max: 1 }) }}
        series={[
          { id: 'child', label: name, points: visits.map(({ age, score }) => [age, score] as const), stroke: 'solid' },
          level('target', words.targetLine, target, 'dashed'),
          ...(settings.useLow ? [level('low', words.lowLine, -settings.low, 'dotted')] : []),
        ]}
      />
      <VisitTable words={words} name={name} visits={visits} target={target} />
    </>
  );
}

function curveOf(settings: GrowthSettings): ChildCurve {
  return measureChild(settings.child, settings.slip, ruleOf(settings));
}
