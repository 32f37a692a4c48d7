import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { drawCentres } from '#app/domain/learning/funnel/centres.ts';
import { compareCentres } from '#app/domain/learning/funnel/compare.ts';
import { CENTRE_IDS, FUNNEL_STEPS, funnelSettings } from '#app/domain/learning/funnel/settings.ts';
import type { FunnelSettings } from '#app/domain/learning/funnel/settings.ts';
import { funnelLab } from '#app/platform/i18n/labs/funnel.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { AfterFinding, AfterPictures } from './funnel/after-step.tsx';
import { FunnelPictures, MixFinding, SizeFinding } from './funnel/funnel-steps.tsx';
import type { FunnelStepProps } from './funnel/funnel-step.ts';
import { RankingFinding, RankingPictures } from './funnel/ranking-step.tsx';

interface Step {
  Finding: (props: FunnelStepProps) => ReactNode;
  Pictures: (props: FunnelStepProps) => ReactNode;
}

const STEPS: Readonly<Record<FunnelSettings['step'], Step>> = {
  ranking: { Finding: RankingFinding, Pictures: RankingPictures },
  size: { Finding: SizeFinding, Pictures: FunnelPictures },
  mix: { Finding: MixFinding, Pictures: FunnelPictures },
  after: { Finding: AfterFinding, Pictures: AfterPictures },
};

/** Which of twelve centres to visit: by rank, by size, by who the patients are, and what came the year after. */
export function FunnelLab() {
  const words = funnelLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(funnelSettings);
  const { seed, visit } = settings;
  const drawn = useMemo(() => {
    const centres = drawCentres(seed);
    return {
      centres,
      now: compareCentres(centres.map(({ now }) => now)),
      after: compareCentres(centres.map(({ after }) => after)),
    };
  }, [seed]);
  const step = visit === '' ? 'ranking' : settings.step;
  const props = { words, step, visit, ...drawn };
  const { Finding, Pictures } = STEPS[step];
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={
        <>
          <LabChoice
            name="visit"
            label={words.visit}
            value={visit}
            options={CENTRE_IDS.map((value) => ({ value, label: words.names[value] }))}
            onChange={(id) => change({ visit: id })}
          />
          {visit !== '' && (
            <LabChoice
              name="step"
              label={words.step}
              value={step}
              options={FUNNEL_STEPS.map((value) => ({ value, label: words.steps[value] }))}
              onChange={(value) => change({ step: value })}
            />
          )}
        </>
      }
      finding={<Finding {...props} />}
      onReset={reset}
    >
      <Pictures {...props} onAgain={() => change({ seed: (seed % 9_999) + 1, visit: '', step: 'ranking' })} />
      <p className="max-w-reading text-sm text-ink-2">{words.made}</p>
    </LabFrame>
  );
}
