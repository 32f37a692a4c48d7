import { MODES, RECEIVERS, SEVERITIES } from '#app/domain/learning/decision-support/alert-rules.ts';
import { LabChoice } from '../../lab/lab-choice.tsx';
import type { DecisionPart } from './part.ts';

/** The rules: which alerts are made, who gets them, and whether they interrupt. */
export function RuleControls({ words, settings, change }: DecisionPart) {
  return (
    <>
      <LabChoice
        name="cutoff"
        label={words.cutoff}
        value={settings.cutoff}
        options={SEVERITIES.map((value) => ({ value, label: words.cutoffs[value] }))}
        onChange={(cutoff) => change({ cutoff, shown: false })}
      />
      <LabChoice
        name="receiver"
        label={words.receiver}
        value={settings.receiver}
        options={RECEIVERS.map((value) => ({ value, label: words.receivers[value] }))}
        onChange={(receiver) => change({ receiver, shown: false })}
      />
      <LabChoice
        name="mode"
        label={words.mode}
        value={settings.mode}
        options={MODES.map((value) => ({ value, label: words.modes[value] }))}
        onChange={(mode) => change({ mode, shown: false })}
      />
    </>
  );
}
