import { useDeferredValue, useMemo } from 'react';
import { REAL } from '#app/domain/learning/synthetic-data/patients.ts';
import { NEAR_BY_CHANCE } from '#app/domain/learning/synthetic-data/privacy.ts';
import { syntheticSettings } from '#app/domain/learning/synthetic-data/settings.ts';
import type { SyntheticSettings } from '#app/domain/learning/synthetic-data/settings.ts';
import { judgeOthers, studySynthetic } from '#app/domain/learning/synthetic-data/study.ts';
import type { SyntheticStudy } from '#app/domain/learning/synthetic-data/study.ts';
import { syntheticDataLab } from '#app/platform/i18n/labs/synthetic-data.ts';
import type { SyntheticWords } from '#app/platform/i18n/labs/synthetic-data.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { Slider } from '../lab/slider.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { AgeAndKidney, ReadmittedByPressure, TradeOff } from './synthetic-data-charts.tsx';
import { Measures, Traces } from './synthetic-data-tables.tsx';

const HALF = 50;

/** A synthetic table drawn more or less close to the real one, and what it is worth and gives away. */
export function SyntheticDataLab() {
  const words = syntheticDataLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(syntheticSettings);
  // The slider goes before what it comes to.
  const settled = useDeferredValue(settings);
  const study = useMemo(() => studySynthetic(settled), [settled]);
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={<Controls words={words} settings={settings} change={change} />}
      finding={<Finding words={words} study={study} />}
      onReset={reset}
    >
      <TradeOff words={words} closeness={settled.closeness} utility={study.utility} />
      <Measures words={words} study={study} />
      <Traces words={words} traces={study.traces} />
      <ReadmittedByPressure words={words} real={REAL} table={study.table} />
      <AgeAndKidney words={words} real={REAL} table={study.table} />
    </LabFrame>
  );
}

interface ControlsProps {
  words: SyntheticWords;
  settings: SyntheticSettings;
  change: (part: Partial<SyntheticSettings>) => void;
}

function Controls({ words, settings: { closeness, rare, draw }, change }: ControlsProps) {
  const { number } = useFormat();
  return (
    <div className="flex flex-col gap-4">
      <Slider
        name="closeness"
        label={words.closeness}
        hint={words.closenessHint}
        value={closeness}
        min={0}
        max={100}
        step={5}
        text={useClosenessText(words, closeness)}
        onChange={(value) => change({ closeness: value })}
      />
      <Slider
        name="draw"
        label={words.draw}
        hint={words.drawHint}
        value={draw}
        min={1}
        max={20}
        step={1}
        text={number(draw)}
        onChange={(value) => change({ draw: value })}
      />
      <CheckboxField
        name="rare"
        value="drop"
        label={words.dropRare}
        hint={words.dropRareHint}
        checked={rare === 'drop'}
        onChange={(event) => change({ rare: event.target.checked ? 'drop' : 'keep' })}
      />
    </div>
  );
}

function useClosenessText(words: SyntheticWords, closeness: number): string {
  const { percent } = useFormat();
  if (closeness === 0) return words.alone;
  if (closeness < HALF) return words.together(percent(closeness / HALF));
  if (closeness === HALF) return words.allTogether;
  return closeness < 2 * HALF ? words.nearPatients(percent(2 - closeness / HALF)) : words.patients;
}

const TOO_MANY = 2 * NEAR_BY_CHANCE;

function Finding({ words, study }: { words: SyntheticWords; study: SyntheticStudy }) {
  const { number, percent } = useFormat();
  const { privacy, utility, traces, rareRows } = study;
  const auc = (value: number) => number(value, { min: 2 });
  const found = traces.filter(({ isFound }) => isFound).length;
  const nearness = () => {
    if (privacy.copies > 0) return words.copies(number(privacy.copies));
    if (privacy.tooNear > TOO_MANY) return words.tooNear(percent(privacy.tooNear), percent(NEAR_BY_CHANCE));
    return words.farEnough;
  };
  const rareness = () => {
    if (rareRows === 0) return words.rareGone;
    return found > 0 ? words.rareFound(number(found), number(traces.length)) : words.rareMixed;
  };
  return (
    <>
      <p>{words.useFinding(auc(utility), auc(judgeOthers().utility))}</p>
      <p>
        {nearness()} {rareness()}
      </p>
    </>
  );
}
