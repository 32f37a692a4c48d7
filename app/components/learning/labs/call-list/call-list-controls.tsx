import { FEWEST_CALLS, MOST_CALLS, RECORDINGS, TARGETS } from '#app/domain/learning/call-list/settings.ts';
import { HOURS } from '#app/domain/learning/call-list/worth.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../../lab/lab-choice.tsx';
import { LabTick } from '../../lab/lab-tick.tsx';
import { Slider } from '../../lab/slider.tsx';
import type { CallListStepProps } from './call-list-step.ts';

/** What can be set: in each step that which matters there. */
export function CallListControls({ words, settings, change }: CallListStepProps) {
  const { number } = useFormat();
  const { step, target, calls, local, recording } = settings;
  return (
    <>
      {step !== 'centres' && (
        <LabChoice
          name="target"
          label={words.target}
          value={target}
          options={TARGETS.map((value) => ({ value, label: words.targets[value] }))}
          onChange={(value) => change({ target: value })}
        />
      )}
      <Slider
        name="calls"
        label={words.calls}
        value={calls}
        min={FEWEST_CALLS}
        max={MOST_CALLS}
        step={10}
        text={words.callsText(number(calls), number((HOURS * 60) / calls, { max: 0 }))}
        onChange={(value) => change({ calls: value })}
      />
      {(step === 'who' || step === 'centres') && (
        <LabTick
          name="local"
          label={words.local}
          hint={words.localHint}
          isTicked={local === 'on'}
          on="on"
          off=""
          onChange={(isTicked) => change({ local: isTicked ? 'on' : '' })}
        />
      )}
      {step === 'loop' && (
        <LabChoice
          name="recording"
          label={words.recording}
          value={recording}
          options={RECORDINGS.map((value) => ({ value, label: words.recordings[value] }))}
          onChange={(value) => change({ recording: value })}
        />
      )}
    </>
  );
}
