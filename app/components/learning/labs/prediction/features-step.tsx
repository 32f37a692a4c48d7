import { FEATURE_IDS } from '#app/domain/learning/prediction/features.ts';
import { TRAINING_SIZES } from '#app/domain/learning/prediction/settings.ts';
import { rocCurve } from '#app/domain/learning/statistics/discrimination.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../../lab/lab-choice.tsx';
import { LabTick } from '../../lab/lab-tick.tsx';
import { LineChart } from '../../lab/line-chart.tsx';
import type { StepProps } from './step.ts';

/** Higher than such models reach: something is wrong. */
const SPLENDID = 0.8;

export function FeatureControls({ words, settings, change }: StepProps) {
  const { number } = useFormat();
  return (
    <>
      <fieldset>
        <legend className="font-medium">{words.features}</legend>
        <p className="text-sm text-ink-2">{words.featuresHint}</p>
        <div className="grid gap-x-8 sm:grid-cols-2">
          {FEATURE_IDS.map((id) => (
            <LabTick
              key={id}
              name={id}
              label={words.feature[id]}
              isTicked={settings[id]}
              on="true"
              off="false"
              onChange={(value) => change({ [id]: value })}
            />
          ))}
        </div>
      </fieldset>
      <LabChoice
        name="patients"
        label={words.patients}
        options={TRAINING_SIZES.map((size) => ({ value: String(size), label: number(size) }))}
        value={String(settings.patients)}
        onChange={(size) => change({ patients: TRAINING_SIZES.find((one) => String(one) === size) })}
      />
    </>
  );
}

export function FeatureFinding({ words, work }: StepProps) {
  const { number } = useFormat();
  const auc = (value: number) => number(value, { min: 2, max: 2 });
  if (work.model.features.length === 0) return <p>{words.nothingChosen}</p>;
  return (
    <>
      <p>{words.discrimination(auc(work.testedAuc), auc(work.learntAuc))}</p>
      <p>{work.testedAuc > SPLENDID ? words.splendid : words.modest}</p>
    </>
  );
}

/** Points of a curve that are drawn: more cannot be seen. */
const MOST_POINTS = 100;

export function FeaturePictures({ words, work }: StepProps) {
  const { percent } = useFormat();
  const curve = rocCurve(work.tested);
  const every = Math.ceil(curve.length / MOST_POINTS);
  const drawn = curve.filter((_, index) => index % every === 0 || index === curve.length - 1);
  const prevalence = curve.at(-1)?.precision ?? 0;
  const share = (label: string) => ({ label, from: 0, to: 1, text: percent });
  return (
    <div className="flex flex-col gap-6">
      <LineChart
        title={words.roc}
        x={share(words.falsePositives)}
        y={share(words.sensitivity)}
        series={[
          {
            id: 'model',
            label: words.rocLine,
            points: drawn.map(({ falsePositiveRate, sensitivity }) => [falsePositiveRate, sensitivity] as const),
            stroke: 'solid',
          },
          { id: 'chance', label: words.chance, points: DIAGONAL, stroke: 'dashed' },
        ]}
      />
      <LineChart
        title={words.precisionChart}
        x={share(words.sensitivity)}
        y={share(words.precision)}
        series={[
          {
            id: 'model',
            label: words.rocLine,
            points: drawn.slice(1).map(({ sensitivity, precision }) => [sensitivity, precision] as const),
            stroke: 'solid',
          },
          {
            id: 'chance',
            label: words.chance,
            points: [
              [0, prevalence],
              [1, prevalence],
            ],
            stroke: 'dashed',
          },
        ]}
      />
    </div>
  );
}

const DIAGONAL = [
  [0, 0],
  [1, 1],
] as const;
