import { columnsToSearch, searchModels, WORTHLESS_COLUMNS } from '#app/domain/learning/prediction/search.ts';
import type { SearchPoint } from '#app/domain/learning/prediction/search.ts';
import { MOST_TRIED, VALIDATION_SIZES } from '#app/domain/learning/prediction/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../../lab/lab-choice.tsx';
import { LabTick } from '../../lab/lab-tick.tsx';
import { LineChart } from '../../lab/line-chart.tsx';
import { Slider } from '../../lab/slider.tsx';
import type { StepProps } from './step.ts';

/** A smaller gap than this is what chance alone gives. */
const LUCK = 0.03;

export function SearchControls({ words, settings, change }: StepProps) {
  const { number } = useFormat();
  return (
    <>
      <Slider
        name="tried"
        label={words.tried}
        hint={words.triedHint(number(columnsToSearch(settings.leak)), number(WORTHLESS_COLUMNS))}
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
      <LabTick
        name="leak"
        label={words.withLeak}
        isTicked={settings.leak}
        on="true"
        off="false"
        onChange={(leak) => change({ leak })}
      />
    </>
  );
}

export function SearchFinding({ words, settings }: StepProps) {
  const { number } = useFormat();
  const auc = (value: number) => number(value, { min: 2, max: 2 });
  const now = searchModels(settings.validation, settings.leak)[settings.tried - 1];
  if (!now) return null;
  return (
    <>
      <p>{words.searched(auc(now.validated), auc(now.tested), number(settings.validation))}</p>
      {now.tested - now.used > LUCK ? (
        <p>{words.searchedLeak(auc(now.used))}</p>
      ) : (
        <p>{now.validated - now.tested > LUCK ? words.luck : words.noLuck}</p>
      )}
    </>
  );
}

export function SearchPictures({ words, settings }: StepProps) {
  const { number } = useFormat();
  const points = searchModels(settings.validation, settings.leak).slice(0, settings.tried);
  const line = (read: (point: SearchPoint) => number) => points.map((point) => [point.tried, read(point)] as const);
  return (
    <LineChart
      title={words.search}
      x={{ label: words.triedAxis, from: 0, to: MOST_TRIED, text: (value) => number(value, { max: 0 }) }}
      y={{ label: words.auc, from: 0.4, to: 1, text: (value) => number(value, { min: 1 }) }}
      series={[
        { id: 'validated', label: words.validated, points: line(({ validated }) => validated), stroke: 'dashed' },
        { id: 'tested', label: words.testedNew, points: line(({ tested }) => tested), stroke: 'solid' },
        ...(settings.leak
          ? [{ id: 'used', label: words.usedNew, points: line(({ used }) => used), stroke: 'dotted' } as const]
          : []),
      ]}
    />
  );
}
