import { screen } from '#app/domain/learning/screening/screen.ts';
import type { ScreeningYield } from '#app/domain/learning/screening/screen.ts';
import { screeningSettings } from '#app/domain/learning/screening/settings.ts';
import type { ScreeningSettings } from '#app/domain/learning/screening/settings.ts';
import { screeningLab } from '#app/platform/i18n/labs/screening.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { DotGrid } from '../lab/dot-grid.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { LineChart } from '../lab/line-chart.tsx';
import { Slider } from '../lab/slider.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';

type Words = (typeof screeningLab)['sv'];

const MOST_PREVALENCE = 20;
const CURVE_STEPS = 80;

/** Screening in two steps: an algorithm flags, a clinician confirms. */
export function ScreeningLab() {
  const words = screeningLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(screeningSettings);
  const { number } = useFormat();
  const result = screen(settings);
  const lost = result.rightlyFlagged - result.confirmed;
  const rest = result.attended - result.ill - result.falseAlarms;
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={<Controls words={words} settings={settings} change={change} />}
      finding={<Finding words={words} result={result} />}
      onReset={reset}
    >
      <DotGrid
        title={words.dots(number(result.attended, { max: 0 }))}
        groups={[
          { id: 'found', label: words.found, count: result.confirmed, shape: 'full', tone: 'accent' },
          { id: 'lost', label: words.lost, count: lost, shape: 'ring', tone: 'accent' },
          { id: 'missed', label: words.missed, count: result.missed, shape: 'ring', tone: 'bad' },
          { id: 'false', label: words.falseAlarm, count: result.falseAlarms, shape: 'cross', tone: 'warn' },
          { id: 'rest', label: words.rest, count: rest, shape: 'small', tone: 'faint' },
        ]}
      />
      <PredictiveCurve words={words} settings={settings} />
    </LabFrame>
  );
}

interface ControlsProps {
  words: Words;
  settings: ScreeningSettings;
  change: (part: Partial<ScreeningSettings>) => void;
}

function Controls({ words, settings, change }: ControlsProps) {
  const { number } = useFormat();
  const percent = (value: number) => `${number(value, { max: 1 })} %`;
  const slider = (name: keyof ScreeningSettings) => ({
    name,
    value: settings[name],
    onChange: (value: number) => change({ [name]: value }),
  });
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      <Slider
        {...slider('prevalence')}
        label={words.prevalence}
        hint={words.prevalenceHint}
        min={0.2}
        max={MOST_PREVALENCE}
        step={0.2}
        text={percent(settings.prevalence)}
      />
      <Slider
        {...slider('attendance')}
        label={words.attendance}
        min={10}
        max={100}
        step={1}
        text={percent(settings.attendance)}
      />
      <Slider
        {...slider('sensitivity')}
        label={words.sensitivity}
        hint={words.sensitivityHint}
        min={50}
        max={100}
        step={1}
        text={percent(settings.sensitivity)}
      />
      <Slider
        {...slider('specificity')}
        label={words.specificity}
        hint={words.specificityHint}
        min={50}
        max={100}
        step={0.5}
        text={percent(settings.specificity)}
      />
      <Slider
        {...slider('confirmation')}
        label={words.confirmation}
        hint={words.confirmationHint}
        min={50}
        max={100}
        step={1}
        text={percent(settings.confirmation)}
      />
    </div>
  );
}

function Finding({ words, result }: { words: Words; result: ScreeningYield }) {
  const { number, percent } = useFormat();
  const whole = (value: number) => number(value, { max: 0 });
  const { positivePredictiveValue: predictive, readPerConfirmed } = result;
  if (predictive === null) return <p>{words.none}</p>;
  return (
    <>
      <p>{words.finding(whole(result.confirmed), whole(result.falseAlarms), whole(result.missed))}</p>
      <p>
        {words.predictive(percent(predictive))}{' '}
        {readPerConfirmed !== null && words.reading(number(readPerConfirmed, { max: 1 }))}
      </p>
    </>
  );
}

function PredictiveCurve({ words, settings }: Omit<ControlsProps, 'change'>) {
  const { percent } = useFormat();
  const valueAt = (prevalence: number) => screen({ ...settings, prevalence }).positivePredictiveValue ?? 0;
  const points = Array.from({ length: CURVE_STEPS }, (_, step) => {
    const prevalence = ((step + 1) / CURVE_STEPS) * MOST_PREVALENCE;
    return [prevalence / 100, valueAt(prevalence)] as const;
  });
  return (
    <LineChart
      title={words.curve}
      x={{ label: words.prevalenceAxis, from: 0, to: MOST_PREVALENCE / 100, text: percent }}
      y={{ label: words.ppv, from: 0, to: 1, text: percent }}
      series={[{ id: 'ppv', label: words.ppv, points, stroke: 'solid' }]}
      mark={{ x: settings.prevalence / 100, y: valueAt(settings.prevalence), label: words.here }}
    />
  );
}
