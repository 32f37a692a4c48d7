import type { ReactNode } from 'react';
import { IMPROVEMENT_STEPS, improvementSettings } from '#app/domain/learning/improvement/settings.ts';
import type { ImprovementSettings } from '#app/domain/learning/improvement/settings.ts';
import { improvementLab } from '#app/platform/i18n/labs/improvement.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { ActControls, ActFinding, ActPictures } from './improvement/act-step.tsx';
import type { ImprovementStepProps } from './improvement/improvement-step.ts';
import { DoControls, DoFinding, PlanControls, PlanFinding } from './improvement/plan-steps.tsx';
import { StudyControls, StudyFinding, StudyPictures } from './improvement/study-step.tsx';

interface Step {
  Controls: (props: ImprovementStepProps) => ReactNode;
  Finding: (props: ImprovementStepProps) => ReactNode;
  /** Absent where there is nothing to see yet. */
  Pictures?: (props: ImprovementStepProps) => ReactNode;
}

const STEPS: Readonly<Record<ImprovementSettings['step'], Step>> = {
  plan: { Controls: PlanControls, Finding: PlanFinding },
  do: { Controls: DoControls, Finding: DoFinding },
  study: { Controls: StudyControls, Finding: StudyFinding, Pictures: StudyPictures },
  act: { Controls: ActControls, Finding: ActFinding, Pictures: ActPictures },
};

/** One improvement from the question to the year after, as plan, do, study and act. */
export function ImprovementLab() {
  const words = improvementLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(improvementSettings);
  const props = { words, settings, change };
  const { Controls, Finding, Pictures } = STEPS[settings.step];
  return (
    <LabFrame
      title={words.title}
      task={<p>{words.task}</p>}
      controls={
        <>
          <LabChoice
            name="step"
            label={words.step}
            value={settings.step}
            options={IMPROVEMENT_STEPS.map((value) => ({ value, label: words.steps[value] }))}
            onChange={(step) => change({ step })}
          />
          <Controls {...props} />
        </>
      }
      finding={<Finding {...props} />}
      onReset={reset}
    >
      {Pictures && <Pictures {...props} />}
      <p className="max-w-reading text-sm text-ink-2">{words.made}</p>
    </LabFrame>
  );
}
