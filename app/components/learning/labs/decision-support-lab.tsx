import type { ReactNode } from 'react';
import { DECISION_PARTS, decisionSettings } from '#app/domain/learning/decision-support/settings.ts';
import type { DecisionSettings } from '#app/domain/learning/decision-support/settings.ts';
import { decisionSupportLab } from '#app/platform/i18n/labs/decision-support.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { DayControls, DayFinding, DayPictures } from './decision-support/day-part.tsx';
import type { DecisionPart } from './decision-support/part.ts';
import { ThousandControls, ThousandFinding, ThousandPictures } from './decision-support/thousand-part.tsx';
import { WindowControls, WindowFinding, WindowPictures } from './decision-support/window-part.tsx';

interface Part {
  Controls: (part: DecisionPart) => ReactNode;
  Finding: (part: DecisionPart) => ReactNode;
  Pictures: (part: DecisionPart) => ReactNode;
}

const PARTS: Readonly<Record<DecisionSettings['part'], Part>> = {
  day: { Controls: DayControls, Finding: DayFinding, Pictures: DayPictures },
  thousand: { Controls: ThousandControls, Finding: ThousandFinding, Pictures: ThousandPictures },
  window: { Controls: WindowControls, Finding: WindowFinding, Pictures: WindowPictures },
};

/** Alerts at prescribing: a day of them, what the same rules come to in the long run, and a window to redesign. */
export function DecisionSupportLab() {
  const words = decisionSupportLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(decisionSettings);
  const part = { words, settings, change };
  const { Controls, Finding, Pictures } = PARTS[settings.part];
  return (
    <LabFrame
      title={words.title}
      task={words.tasks[settings.part]}
      note={words.note}
      controls={
        <>
          <LabChoice
            name="part"
            label={words.part}
            value={settings.part}
            options={DECISION_PARTS.map((value) => ({ value, label: words.parts[value] }))}
            onChange={(value) => change({ part: value })}
          />
          <Controls {...part} />
        </>
      }
      finding={<Finding {...part} />}
      onReset={reset}
    >
      <Pictures {...part} />
    </LabFrame>
  );
}
