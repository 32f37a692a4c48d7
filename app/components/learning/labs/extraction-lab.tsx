import type { ReactNode } from 'react';
import { partOf, reviewRequest } from '#app/domain/learning/extraction/review.ts';
import type { Remark, RequestPart, Review } from '#app/domain/learning/extraction/review.ts';
import * as choices from '#app/domain/learning/extraction/settings.ts';
import type { ExtractionSettings } from '#app/domain/learning/extraction/settings.ts';
import { extractionLab } from '#app/platform/i18n/labs/extraction.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { LabBoxes } from '../lab/lab-boxes.tsx';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';

type Words = (typeof extractionLab)['sv'];

/** A request for data, and a reviewer who asks what a real one asks. */
export function ExtractionLab() {
  const words = extractionLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(choices.extractionSettings);
  const review = reviewRequest(settings);
  const fields = fieldsFor(words, settings, change);
  const part = (name: RequestPart, children: ReactNode) => (
    <Part title={words.parts[name]} words={words} remarks={review.remarks.filter((remark) => partOf(remark) === name)}>
      {children}
    </Part>
  );
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={
        <>
          {part(
            'purpose',
            <>
              {fields.choice('purpose', choices.PURPOSES, words.purpose)}
              {fields.choice('use', choices.USES, words.use)}
              {fields.choice('receiver', choices.RECEIVERS, words.receiver)}
              {fields.boxes(words.fields.approvals, choices.APPROVALS, words.approvals)}
            </>,
          )}
          {part(
            'people',
            <>
              {fields.choice('population', choices.POPULATIONS, words.population)}
              {fields.boxes(words.fields.population, ['codes'], { codes: words.fields.codes })}
              {fields.choice('period', choices.PERIODS, words.period)}
            </>,
          )}
          {part('variables', fields.boxes(words.fields.variables, choices.VARIABLES, words.variables))}
          {part(
            'care',
            <>
              {fields.choice('output', choices.OUTPUTS, words.output)}
              {fields.choice('place', choices.PLACES, words.place)}
              {fields.boxes(words.fields.erased, ['erased'], { erased: words.fields.erased })}
            </>,
          )}
        </>
      }
      finding={<Verdict words={words} review={review} />}
      onReset={reset}
    >
      {null}
    </LabFrame>
  );
}

type Change = (part: Partial<ExtractionSettings>) => void;
type Choice = 'purpose' | 'use' | 'receiver' | 'population' | 'period' | 'output' | 'place';

/** The request's fields: one of a few, or any of several. */
function fieldsFor(words: Words, settings: ExtractionSettings, change: Change) {
  return {
    choice: <T extends string>(name: Choice, values: readonly T[], labels: Readonly<Record<T, string>>) => (
      <LabChoice
        name={name}
        label={words.fields[name]}
        value={settings[name] as T | ''}
        options={values.map((value) => ({ value, label: labels[value] }))}
        onChange={(value) => change({ [name]: value })}
      />
    ),
    boxes: <T extends keyof ExtractionSettings>(
      label: string,
      names: readonly T[],
      labels: Readonly<Record<T, string>>,
    ) => (
      <LabBoxes
        label={label}
        boxes={names.map((name) => ({ name, label: labels[name], isOn: settings[name] === 'on' }))}
        onChange={(name, value) => change({ [name]: value })}
      />
    ),
  };
}

interface PartProps {
  title: string;
  words: Words;
  remarks: readonly Remark[];
  children: ReactNode;
}

function Part({ title, words, remarks, children }: PartProps) {
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <h3>{title}</h3>
      {children}
      {remarks.length === 0 ? (
        <p>
          <StateMark tone="ok">{words.allGood}</StateMark>
        </p>
      ) : (
        <ul className="flex flex-col gap-1.5 rounded bg-sunken p-3">
          {remarks.map((remark) => (
            <li key={JSON.stringify(remark)} className="flex flex-wrap gap-x-3">
              <StateMark tone={remark.weight === 'stop' ? 'bad' : 'warn'}>{words.weights[remark.weight]}</StateMark>
              <span>{textOf(words, remark)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function textOf(words: Words, remark: Remark): string {
  return 'variable' in remark ? words[remark.code](words.variables[remark.variable]) : words.remarks[remark.code];
}

function Verdict({ words, review: { verdict, remarks, needed, covered } }: { words: Words; review: Review }) {
  const { number, percent } = useFormat();
  const count = (weight: Remark['weight']) => number(remarks.filter((remark) => remark.weight === weight).length);
  return (
    <>
      <p>
        {words.verdicts[verdict]} {remarks.length > 0 && words.counts(count('stop'), count('ask'))}
      </p>
      {needed !== null && <p>{words.shares(percent(needed), percent(covered))}</p>}
    </>
  );
}
