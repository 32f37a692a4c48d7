import { useMemo } from 'react';
import { ECG_PARTS, ecgSettings } from '#app/domain/learning/ecg/settings.ts';
import { drawStack } from '#app/domain/learning/ecg/stack.ts';
import type { Device } from '#app/domain/learning/ecg/stack.ts';
import { drawStrips } from '#app/domain/learning/ecg/strips.ts';
import { ecgLab } from '#app/platform/i18n/labs/ecg.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { StackControls, StackFinding } from './ecg/stack-part.tsx';
import { StackPictures } from './ecg/stack-pictures.tsx';
import { StripsControls, StripsFinding } from './ecg/strips-part.tsx';

const SEED = 6;

/** ECG strips to read, and a stack of people with the risk that a model has read from theirs. */
export function EcgLab() {
  const words = ecgLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(ecgSettings);
  const part = { words, settings, change };
  const strips = useMemo(drawStrips, []);
  const stacks = useStacks(settings.part === 'stack', settings.device);
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
            options={ECG_PARTS.map((value) => ({ value, label: words.parts[value] }))}
            onChange={(value) => change({ part: value })}
          />
          {stacks ? <StackControls {...part} /> : <StripsControls {...part} strips={strips} />}
        </>
      }
      finding={stacks ? <StackFinding {...part} stacks={stacks} /> : <StripsFinding {...part} strips={strips} />}
      onReset={reset}
    >
      {stacks && <StackPictures {...part} stacks={stacks} />}
    </LabFrame>
  );
}

/** The people are drawn when they are to be seen, and read anew when the device is another; null until then. */
function useStacks(isOpen: boolean, device: Device) {
  const stackOf = useMemo(() => (isOpen ? drawStack(SEED) : null), [isOpen]);
  return useMemo(
    () =>
      stackOf && {
        wide: stackOf('wide', device),
        middle: stackOf('middle', device),
        narrow: stackOf('narrow', device),
      },
    [stackOf, device],
  );
}
