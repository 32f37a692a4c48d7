import type { IdeaId, TestbedSettings } from '#app/domain/learning/testbed/settings.ts';
import type { GateId, Passage } from '#app/domain/learning/testbed/state.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LabBoxes } from '../../lab/lab-boxes.tsx';
import { LabChoice } from '../../lab/lab-choice.tsx';
import { GATE_FIELDS } from './fields.ts';
import { Remarks } from './remarks.tsx';
import type { TestbedWords } from './remarks.tsx';

interface GateProps {
  gate: GateId;
  words: TestbedWords;
  settings: TestbedSettings;
  change: (part: Partial<TestbedSettings>) => void;
  /** Absent for the reader's own, and until the choice is made. */
  idea?: IdeaId;
  passage?: Passage;
}

/** One gate: what is decided there, and what the team is told when it has been. */
export function Gate({ gate, words, settings, change, idea, passage }: GateProps) {
  const { number } = useFormat();
  const { choice, values, ticks } = GATE_FIELDS[gate];
  const labels: Readonly<Record<string, string>> = words[choice];
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <h3>{words.gates[gate]}</h3>
      <LabChoice
        name={choice}
        label={words.fields[choice]}
        value={settings[choice]}
        options={values.map((value) => ({ value, label: labels[value] ?? value }))}
        onChange={(value) => change({ [choice]: value })}
      />
      {ticks.length > 0 && (
        <LabBoxes
          label={words.also}
          boxes={ticks.map((name) => ({ name, label: words.ticks[name], isOn: settings[name] === 'on' }))}
          onChange={(name, value) => change({ [name]: value })}
        />
      )}
      {idea && passage && (
        <div className="flex flex-col gap-1.5 rounded bg-sunken p-3">
          <Remarks words={words} idea={idea} remarks={passage.remarks} />
          <p className="text-sm text-ink-2">
            {gate === 'monitoring' ? words.costYear : words.cost(number(passage.weeks))}
          </p>
        </div>
      )}
    </div>
  );
}
