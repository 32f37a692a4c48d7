import { searchModels } from '#app/domain/learning/prediction/search.ts';
import type { SearchPoint } from '#app/domain/learning/prediction/search.ts';
import { MOST_TRIED, VALIDATION_SIZES } from '#app/domain/learning/prediction/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { KeptSettings } from '../../lab/kept-settings.tsx';
import { LabChoice } from '../../lab/lab-choice.tsx';
import { LineChart } from '../../lab/line-chart.tsx';
import { Slider } from '../../lab/slider.tsx';
import type { StepProps } from './step.ts';

/** A smaller gap than this is what chance alone gives. */
const LUCK = 0.03;

export function SearchControls({ words, settings, change }: StepProps) {
  const { number } = useFormat();
  return (
    <>
      <KeptSettings settings={settings} shown={['step', 'tried', 'validation']} />
      <Slider
        name="tried"
        label={words.tried}
        hint={words.triedHint}
        value={settings.tried}
        min={1}
        max={MOST_TRIED}
        step={1}
        text={words.models(number(settings.tried))}
        onChange={(tried) => change({ tried })}
      />
      <LabChoice
        name="validation"
        label={words.validation}
        options={VALIDATION_SIZES.map((size) => ({ value: String(size), label: number(size) }))}
        value={String(settings.validation)}
        onChange={(size) => change({ validation: VALIDATION_SIZES.find((one) => String(one) === size) })}
      />
    </>
  );
}

export function SearchFinding({ words, settings }: StepProps) {
  const { number } = useFormat();
  const auc = (value: number) => number(value, { min: 2, max: 2 });
  const now = searchModels(settings.validation)[settings.tried - 1];
  if (!now) return null;
  return (
    <>
      <p>{words.searched(auc(now.validated), auc(now.tested), number(settings.validation))}</p>
      <p>{now.validated - now.tested > LUCK ? words.luck : words.noLuck}</p>
    </>
  );
}

export function SearchPictures({ words, settings }: StepProps) {
  const { number } = useFormat();
  const points = searchModels(settings.validation).slice(0, settings.tried);
  const line = (read: (point: SearchPoint) => number) => points.map((point) => [point.tried, read(point)] as const);
  return (
    <LineChart
      title={words.search}
      x={{ label: words.triedAxis, from: 0, to: MOST_TRIED, text: (value) => number(value, { max: 0 }) }}
      y={{ label: words.auc, from: 0.4, to: 0.9, text: (value) => number(value, { min: 1 }) }}
      series={[
        { id: 'validated', label: words.validated, points: line(({ validated }) => validated), stroke: 'dashed' },
        { id: 'tested', label: words.testedNew, points: line(({ tested }) => tested), stroke: 'solid' },
      ]}
    />
  );
}
