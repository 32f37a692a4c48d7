import { leaksAmong } from '#app/domain/learning/prediction/features.ts';
import { firstOfNextYear, nextYearPatients, recalibrate, scoresOf } from '#app/domain/learning/prediction/model.ts';
import { CHANGES } from '#app/domain/learning/prediction/settings.ts';
import { areaUnderRoc } from '#app/domain/learning/statistics/discrimination.ts';
import { confusionAt, perPeople } from '#app/domain/learning/statistics/decision-curve.ts';
import { mean } from '#app/domain/learning/statistics/summary.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../../ui/bar-chart.tsx';
import { LabChoice } from '../../lab/lab-choice.tsx';
import { LabTick } from '../../lab/lab-tick.tsx';
import { CalibrationChart } from './calibration-chart.tsx';
import type { StepProps } from './step.ts';

const THOUSAND = 1_000;

export function NextYearControls({ words, settings, change }: StepProps) {
  return (
    <>
      <LabChoice
        name="change"
        label={words.change}
        options={CHANGES.map((value) => ({ value, label: words.changes[value] }))}
        value={settings.change}
        onChange={(value) => change({ change: value })}
      />
      <LabTick
        name="recalibrated"
        label={words.recalibrated}
        hint={words.recalibratedHint}
        isTicked={settings.recalibrated}
        on="true"
        off="false"
        onChange={(recalibrated) => change({ recalibrated })}
      />
    </>
  );
}

/** What the model says of next year's patients as they leave. */
function scoresInUse({ settings, work }: Pick<StepProps, 'settings' | 'work'>) {
  const scores = scoresOf(work.model, nextYearPatients(settings.change), 'discharge');
  if (!settings.recalibrated) return scores;
  return recalibrate(scores, scoresOf(work.model, firstOfNextYear(settings.change), 'discharge'));
}

export function NextYearFinding({ words, settings, work }: StepProps) {
  const { number, percent } = useFormat();
  const used = scoresInUse({ settings, work });
  const auc = (value: number) => number(value, { min: 2, max: 2 });
  const threshold = settings.threshold / 100;
  const { rightlyFlagged, falseAlarms } = perPeople(confusionAt(used, threshold), THOUSAND);
  const predicted = mean(used.map(({ score }) => score));
  const observed = mean(used.map(({ outcome }) => outcome));
  return (
    <>
      <p>{words.inUse(auc(work.testedAuc), auc(areaUnderRoc(used)))}</p>
      {leaksAmong(work.model.features).map((id) => (
        <p key={id}>{words.leak(words.feature[id])}</p>
      ))}
      <p>
        {words.means(percent(predicted), percent(observed))}{' '}
        {words.inUseCalls(percent(threshold), number(rightlyFlagged + falseAlarms))}
      </p>
    </>
  );
}

export function NextYearPictures({ words, settings, work }: StepProps) {
  const { number } = useFormat();
  const used = scoresInUse({ settings, work });
  const bar = (label: string, value: number) => ({ label, value, text: number(value, { min: 2, max: 2 }) });
  return (
    <>
      <BarChart
        title={words.inUseChart}
        points={[
          bar(words.when.learnt, work.learntAuc),
          bar(words.when.tested, work.testedAuc),
          bar(words.when.used, areaUnderRoc(used)),
        ]}
        max={1}
      />
      <CalibrationChart words={words} people={used} />
    </>
  );
}
