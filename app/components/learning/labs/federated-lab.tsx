import { useDeferredValue, useMemo } from 'react';
import { LEAVES_AFTER } from '#app/domain/learning/federated/federate.ts';
import { federatedSettings } from '#app/domain/learning/federated/settings.ts';
import type { FederatedSettings } from '#app/domain/learning/federated/settings.ts';
import { atRound, studyFederated } from '#app/domain/learning/federated/study.ts';
import type { CentreResult } from '#app/domain/learning/federated/study.ts';
import { federatedLab } from '#app/platform/i18n/labs/federated.ts';
import type { FederatedWords } from '#app/platform/i18n/labs/federated.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { AucByRound, CalibrationByRound } from './federated-charts.tsx';
import { FederatedControls } from './federated-controls.tsx';
import { CentreTable } from './federated-table.tsx';

/** Three care centres that train a model together by sending changes to it. */
export function FederatedLab() {
  const words = federatedLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(federatedSettings);
  // The slider goes before what it comes to, and going back and forth among the rounds trains nothing anew.
  const settled = useDeferredValue(settings);
  const { rounds, steps, difference, coding, leaver, attack, merging, adjusting, noise } = settled;
  const results = useMemo(
    () => studyFederated({ steps, difference, coding, leaver, attack, merging, adjusting, noise }),
    [steps, difference, coding, leaver, attack, merging, adjusting, noise],
  );
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={<FederatedControls words={words} settings={settings} change={change} />}
      finding={<Finding words={words} settings={settled} results={results} />}
      onReset={reset}
    >
      <AucByRound words={words} results={results} rounds={rounds} />
      <CalibrationByRound words={words} results={results} />
      <CentreTable words={words} results={results} rounds={rounds} />
    </LabFrame>
  );
}

interface FindingProps {
  words: FederatedWords;
  settings: FederatedSettings;
  results: readonly CentreResult[];
}

/** So far apart, expected and real shares are not about the same. */
const FAR_OFF = 0.04;
/** So much lower, an AUC is seen to have fallen. */
const FALLEN = 0.05;

function Finding({ words, settings: { rounds, leaver, attack }, results }: FindingProps) {
  const { number, percent } = useFormat();
  const auc = (value: number) => number(value, { min: 2 });
  const { shared, pooled, own, worst } = atRound(results, rounds);
  const isFarOff = Math.abs(worst.predicted - worst.observed) > FAR_OFF;
  return (
    <>
      <p>{words.finding(number(rounds), auc(shared), auc(pooled), auc(own))}</p>
      <p>
        {isFarOff
          ? words.worst(words.centres[worst.id], percent(worst.predicted), percent(worst.observed))
          : words.calibrated}
        {attack !== 'none' && ` ${shared < pooled - FALLEN ? words.poisonShows : words.poisonHidden}`}
        {leaver !== 'nobody' && rounds > LEAVES_AFTER && ` ${words.left(words.centres[leaver])}`}
      </p>
    </>
  );
}
