import { GATES, guardrailsOf, walk } from '#app/domain/learning/testbed/journey.ts';
import type { Journey } from '#app/domain/learning/testbed/journey.ts';
import { IDEAS, OWN_IDEA, testbedSettings } from '#app/domain/learning/testbed/settings.ts';
import type { TestbedSettings } from '#app/domain/learning/testbed/settings.ts';
import { testbedLab } from '#app/platform/i18n/labs/testbed.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { Canvas, OwnCanvas } from './testbed/canvas.tsx';
import { Gate } from './testbed/gate.tsx';
import type { TestbedWords } from './testbed/remarks.tsx';

/** An idea from need to use, gate by gate, and what the choices led to; or a card for an idea of one's own. */
export function TestbedLab() {
  const words = testbedLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(testbedSettings);
  const { idea } = settings;
  const isOwn = idea === OWN_IDEA;
  const journey = isOwn ? null : walk(idea, settings);
  const open = journey ? GATES.slice(0, journey.passages.length + (journey.waiting ? 1 : 0)) : GATES;
  return (
    <LabFrame
      title={words.title}
      task={words.task}
      note={words.note}
      controls={
        <>
          <LabChoice
            name="idea"
            label={words.idea}
            hint={isOwn ? words.own.about : words.ideas[idea].about}
            value={idea}
            options={[
              ...IDEAS.map((value) => ({ value, label: words.ideas[value].name })),
              { value: OWN_IDEA, label: words.own.name },
            ]}
            onChange={(value) => change({ ...testbedSettings.parse({}), idea: value })}
          />
          {open.map((gate) => (
            <Gate
              key={gate}
              gate={gate}
              words={words}
              settings={settings}
              change={change}
              idea={isOwn ? undefined : idea}
              passage={journey?.passages.find((passage) => passage.gate === gate)}
            />
          ))}
        </>
      }
      finding={journey ? <Finding words={words} journey={journey} /> : <OwnFinding words={words} settings={settings} />}
      onReset={reset}
    >
      {isOwn && <OwnCanvas words={words} settings={settings} />}
      {!isOwn && journey?.ending && <Canvas words={words} settings={settings} idea={idea} journey={journey} />}
    </LabFrame>
  );
}

function Finding({ words, journey: { weeks, waiting, ending } }: { words: TestbedWords; journey: Journey }) {
  const { number } = useFormat();
  if (waiting) return <p>{words.soFar(number(weeks), words.gates[waiting])}</p>;
  return (
    <p>
      {ending && words.endings[ending]} {words.total(number(weeks))}
    </p>
  );
}

function OwnFinding({ words, settings }: { words: TestbedWords; settings: TestbedSettings }) {
  const { number } = useFormat();
  const guardrails = guardrailsOf(settings);
  const lacking = guardrails.filter(({ stands }) => !stands).map(({ id }) => words.guardrails[id].toLowerCase());
  return (
    <p>
      {words.own.finding(number(guardrails.length - lacking.length), number(guardrails.length))}{' '}
      {lacking.length > 0 && words.own.lacks(lacking.join(', '))}
    </p>
  );
}
