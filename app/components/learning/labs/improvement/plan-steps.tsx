import { startOf } from '#app/domain/learning/improvement/plan.ts';
import { CHANGES, DATA_CHOICES, MEASURES, OWNERS, QUESTIONS } from '#app/domain/learning/improvement/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { LabBoxes } from '../../lab/lab-boxes.tsx';
import { LabChoice } from '../../lab/lab-choice.tsx';
import type { ImprovementStepProps } from './improvement-step.ts';

export function PlanControls({ words, settings, change }: ImprovementStepProps) {
  return (
    <>
      <LabChoice
        name="question"
        label={words.question}
        value={settings.question}
        options={QUESTIONS.map((value) => ({ value, label: words.questions[value] }))}
        onChange={(question) => change({ question })}
      />
      <LabChoice
        name="data"
        label={words.data}
        value={settings.data}
        options={DATA_CHOICES.map((value) => ({ value, label: words.dataChoices[value] }))}
        onChange={(data) => change({ data })}
      />
      <LabBoxes
        label={words.measures}
        boxes={MEASURES.map((name) => ({ name, label: words.measureNames[name], isOn: settings[name] === 'on' }))}
        onChange={(name, value) => change({ [name]: value })}
      />
    </>
  );
}

export function PlanFinding({ words, settings }: ImprovementStepProps) {
  const { number } = useFormat();
  const start = startOf(settings);
  return (
    <>
      <p>{words.questionNotes[settings.question]}</p>
      <p>{words.dataNotes[settings.data]}</p>
      <p>{start === 0 ? words.beginsNow : words.begins(number(start))}</p>
    </>
  );
}

export function DoControls({ words, settings, change }: ImprovementStepProps) {
  return (
    <>
      <LabChoice
        name="change"
        label={words.change}
        value={settings.change}
        options={CHANGES.map((value) => ({ value, label: words.changes[value] }))}
        onChange={(value) => change({ change: value })}
      />
      <LabChoice
        name="owner"
        label={words.owner}
        value={settings.owner}
        options={OWNERS.map((value) => ({ value, label: words.owners[value] }))}
        onChange={(owner) => change({ owner })}
      />
    </>
  );
}

export function DoFinding({ words, settings }: ImprovementStepProps) {
  return (
    <>
      <p>{words.changeNotes[settings.change]}</p>
      <p>{words.ownerNotes[settings.owner]}</p>
    </>
  );
}
