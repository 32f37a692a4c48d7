import { useMemo } from 'react';
import { GROUP_IDS, DEVICES } from '#app/domain/learning/ecg/stack.ts';
import type { GroupId } from '#app/domain/learning/ecg/stack.ts';
import { confusionAt, perPeople } from '#app/domain/learning/statistics/decision-curve.ts';
import { areaUnderRoc, averagePrecision } from '#app/domain/learning/statistics/discrimination.ts';
import type { Scored } from '#app/domain/learning/statistics/discrimination.ts';
import { mean } from '#app/domain/learning/statistics/summary.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../../lab/lab-choice.tsx';
import { Slider } from '../../lab/slider.tsx';
import type { EcgPart } from './part.ts';

/** Everybody in each group with the risk that the model gives on the chosen device. */
export type Stacks = Readonly<Record<GroupId, readonly Scored[]>>;

export const THOUSAND = 1_000;

export function StackControls({ words, settings, change }: EcgPart) {
  const { percent } = useFormat();
  return (
    <>
      <LabChoice
        name="group"
        label={words.group}
        value={settings.group}
        options={GROUP_IDS.map((value) => ({ value, label: words.groups[value] }))}
        onChange={(group) => change({ group })}
      />
      <LabChoice
        name="device"
        label={words.device}
        hint={words.deviceHint}
        value={settings.device}
        options={DEVICES.map((value) => ({ value, label: words.devices[value] }))}
        onChange={(device) => change({ device })}
      />
      <Slider
        name="threshold"
        label={words.threshold}
        hint={words.thresholdHint}
        value={settings.threshold}
        min={1}
        max={20}
        step={0.5}
        text={percent(settings.threshold / 100, 1)}
        onChange={(threshold) => change({ threshold })}
      />
    </>
  );
}

export function StackFinding({ words, settings, stacks }: Omit<EcgPart, 'change'> & { stacks: Stacks }) {
  const { number, percent } = useFormat();
  const people = stacks[settings.group];
  const { rightlyFlagged, falseAlarms, missed } = perPeople(confusionAt(people, settings.threshold / 100), THOUSAND);
  const called = rightlyFlagged + falseAlarms;
  const two = (value: number) => number(value, { min: 2, max: 2 });
  const { area, precision, predicted, observed } = useMemo(() => measuresOf(people), [people]);
  return (
    <>
      <p>
        {called === 0
          ? words.nobody
          : words.called(number(called), number(rightlyFlagged), number(missed), percent(rightlyFlagged / called))}
      </p>
      <p>
        {words.curves(two(area), two(precision))} {words.risks(percent(predicted, 1), percent(observed, 1))}
      </p>
      {settings.device === 'new' && <p>{words.shifted}</p>}
    </>
  );
}

/** What does not depend on the limit. */
function measuresOf(people: readonly Scored[]) {
  return {
    area: areaUnderRoc(people),
    precision: averagePrecision(people),
    predicted: mean(people.map(({ score }) => score)),
    observed: mean(people.map(({ outcome }) => outcome)),
  };
}
