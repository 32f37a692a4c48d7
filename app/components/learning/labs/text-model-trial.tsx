import { useDeferredValue, useMemo } from 'react';
import { MOST_CONTEXT } from '#app/domain/learning/text-model/settings.ts';
import type { TextModelSettings } from '#app/domain/learning/text-model/settings.ts';
import { tryOut } from '#app/domain/learning/text-model/trial.ts';
import type { Library, Trial } from '#app/domain/learning/text-model/trial.ts';
import type { textModelLab } from '#app/platform/i18n/labs/text-model.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';

interface TrialProps {
  words: (typeof textModelLab)['sv'];
  trials: readonly Trial[];
}

const SENTENCES = 100;

/** Many sentences at every number of words that the model may look back. */
export function useTrials(library: Library, start: string, settings: TextModelSettings): readonly Trial[] {
  // Hundreds of sentences: the slider must not wait for them.
  const { temperature, candidates, seed } = useDeferredValue(settings);
  return useMemo(
    () =>
      Array.from({ length: MOST_CONTEXT }, (_, index) =>
        tryOut(library, start.split(' '), { context: index + 1, temperature, candidates, seed }, SENTENCES),
      ),
    [library, start, temperature, candidates, seed],
  );
}

export function TrialFinding({ words, trial }: { words: TrialProps['words']; trial: Trial | undefined }) {
  const { number } = useFormat();
  if (!trial || trial.withDose === 0) return <p>{words.trialWithout}</p>;
  return <p>{words.trial(number(trial.wrongDose), number(trial.withDose))}</p>;
}

/** How often the dose is wrong, and how often the sentence is a copy. */
export function DoseTrial({ words, trials }: TrialProps) {
  const { number } = useFormat();
  const bars = (part: (trial: Trial) => number, all: (trial: Trial) => number) =>
    trials.map((trial, index) => ({
      label: words.count(number(index + 1)),
      value: all(trial) > 0 ? part(trial) / all(trial) : 0,
      text: words.of(number(part(trial)), number(all(trial))),
    }));
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <BarChart
        title={words.wrongBars}
        points={bars(
          ({ wrongDose }) => wrongDose,
          ({ withDose }) => withDose,
        )}
        max={1}
      />
      <BarChart
        title={words.copiedBars}
        points={bars(
          ({ copied }) => copied,
          ({ written }) => written,
        )}
        max={1}
      />
    </div>
  );
}
