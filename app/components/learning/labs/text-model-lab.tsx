import { useMemo } from 'react';
import type { MouseEvent } from 'react';
import { CORPORA } from '#app/content/generative-ai/corpus/corpora.ts';
import { predict, START, STOP, trainModel } from '#app/domain/learning/text-model/model.ts';
import type { Prediction } from '#app/domain/learning/text-model/model.ts';
import { proseOf } from '#app/domain/learning/text-model/prose.ts';
import {
  MOST_CANDIDATES,
  MOST_CONTEXT,
  MOST_WORDS,
  textModelSettings,
} from '#app/domain/learning/text-model/settings.ts';
import type { TextModelSettings } from '#app/domain/learning/text-model/settings.ts';
import type { Library } from '#app/domain/learning/text-model/trial.ts';
import { sharpen, writeOn } from '#app/domain/learning/text-model/write.ts';
import { textModelLab } from '#app/platform/i18n/labs/text-model.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { Button } from '../../ui/button.tsx';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { Slider } from '../lab/slider.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { DoseTrial, TrialFinding, useTrials } from './text-model-trial.tsx';
import { WordOrigin } from './text-model-origin.tsx';

type Words = (typeof textModelLab)['sv'];

const MOST_BARS = 9;

/** A language model small enough to see through: it counts words, writes fluently and gets the doses wrong. */
export function TextModelLab() {
  const language = useLanguage();
  const words = textModelLab[language];
  const { settings, change, reset } = useLabSettings(textModelSettings);
  const library = useMemo(() => libraryIn(language), [language]);
  const start = CORPORA[language].beginnings[settings.start] ?? '';
  const beginning = start.split(' ');
  const trials = useTrials(library, start, settings);
  const steps = writeOn(library.model, beginning, settings);
  const text = [START, ...beginning, ...steps.map(({ word }) => word)];
  const next = predict(library.model, text, settings.context);
  const drawnFrom = sharpen(next.words, settings);
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={<Controls words={words} settings={settings} change={change} />}
      finding={
        <>
          <Finding words={words} next={{ context: next.context, words: drawnFrom }} />
          <TrialFinding words={words} trial={trials[settings.context - 1]} />
        </>
      }
      onReset={reset}
    >
      <section className="flex flex-col gap-1">
        <h3>{words.text}</h3>
        <p className="max-w-reading rounded bg-sunken p-3">
          <span className="text-ink-2">{proseOf(beginning)}</span>
          {proseOf([...beginning, ...steps.map(({ word }) => word)]).slice(proseOf(beginning).length)} …
        </p>
      </section>
      <NextWordBars words={words} drawnFrom={drawnFrom} />
      <WordOrigin words={words} library={library} step={steps.at(-1)} />
      <DoseTrial words={words} trials={trials} />
    </LabFrame>
  );
}

function libraryIn(language: keyof typeof CORPORA): Library {
  const { sentences, facts } = CORPORA[language];
  return { sentences, facts, model: trainModel(sentences, MOST_CONTEXT) };
}

interface ControlsProps {
  words: Words;
  settings: TextModelSettings;
  change: (part: Partial<TextModelSettings>) => void;
}

function Controls({ words, settings, change }: ControlsProps) {
  const { number } = useFormat();
  const { beginnings } = CORPORA[useLanguage()];
  const slider = (name: keyof TextModelSettings) => ({
    name,
    value: settings[name],
    onChange: (value: number) => change({ [name]: value }),
  });
  const more = Math.min(MOST_WORDS, settings.words + 1);
  const writeMore = (event: MouseEvent) => {
    event.preventDefault();
    change({ words: more });
  };
  return (
    <>
      <LabChoice
        name="start"
        label={words.start}
        options={beginnings.map((beginning, value) => ({ value, label: `${proseOf(beginning.split(' '))} …` }))}
        value={settings.start}
        onChange={(start) => change({ start })}
      />
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Slider
          {...slider('words')}
          label={words.words}
          min={0}
          max={MOST_WORDS}
          step={1}
          text={words.count(number(settings.words))}
        />
        <Slider
          {...slider('context')}
          label={words.context}
          hint={words.contextHint}
          min={1}
          max={MOST_CONTEXT}
          step={1}
          text={words.count(number(settings.context))}
        />
        <Slider
          {...slider('temperature')}
          label={words.temperature}
          hint={words.temperatureHint}
          min={0}
          max={2}
          step={0.1}
          text={number(settings.temperature, { min: 1, max: 1 })}
        />
        <Slider
          {...slider('candidates')}
          label={words.candidates}
          hint={words.candidatesHint}
          min={1}
          max={MOST_CANDIDATES}
          step={1}
          text={words.count(number(settings.candidates))}
        />
        <Slider
          {...slider('seed')}
          label={words.seed}
          hint={words.seedHint}
          min={1}
          max={50}
          step={1}
          text={number(settings.seed)}
        />
      </div>
      <div>
        <Button type="submit" name="words" value={more} onClick={writeMore}>
          {words.nextWord}
        </Button>
      </div>
    </>
  );
}

function Finding({ words, next }: { words: Words; next: Prediction }) {
  const { percent } = useFormat();
  const [likeliest] = next.words;
  if (!likeliest) return null;
  const word = shown(likeliest.word, words);
  const share = percent(likeliest.probability);
  const context = next.context.filter((one) => one !== START).join(' ');
  if (next.context.length === 0) return <p>{words.findingWithout(word, share)}</p>;
  return <p>{context ? words.finding(context, word, share) : words.findingAtStart(word, share)}</p>;
}

function NextWordBars({ words, drawnFrom }: { words: Words; drawnFrom: Prediction['words'] }) {
  const { number, percent } = useFormat();
  const rest = drawnFrom.slice(MOST_BARS);
  const points = drawnFrom
    .slice(0, MOST_BARS)
    .map(({ word, probability }) => ({ label: shown(word, words), value: probability, text: percent(probability) }));
  const others = rest.reduce((sum, { probability }) => sum + probability, 0);
  return (
    <BarChart
      title={words.bars}
      points={
        rest.length > 0
          ? [...points, { label: words.others(number(rest.length)), value: others, text: percent(others) }]
          : points
      }
      max={1}
    />
  );
}

function shown(word: string, words: Words): string {
  return word === STOP ? words.stop : word;
}
