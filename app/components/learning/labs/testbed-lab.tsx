import { GATES, walk } from '#app/domain/learning/testbed/journey.ts';
import type { Journey } from '#app/domain/learning/testbed/journey.ts';
import { IDEAS, testbedSettings } from '#app/domain/learning/testbed/settings.ts';
import { testbedLab } from '#app/platform/i18n/labs/testbed.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { Canvas } from './testbed/canvas.tsx';
import { Gate } from './testbed/gate.tsx';
import type { TestbedWords } from './testbed/remarks.tsx';

/** An idea from need to use, gate by gate, and what the choices led to. */
export function TestbedLab() {
  const words = testbedLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(testbedSettings);
  const journey = walk(settings);
  const open = GATES.slice(0, journey.passages.length + (journey.waiting ? 1 : 0));
  return (
    <LabFrame
      title={words.title}
      task={
        <>
          <p>{words.task}</p>
          <p className="mt-2 text-ink-2">{words.note}</p>
        </>
      }
      controls={
        <>
          <LabChoice
            name="idea"
            label={words.idea}
            hint={words.ideas[settings.idea].about}
            value={settings.idea}
            options={IDEAS.map((value) => ({ value, label: words.ideas[value].name }))}
            onChange={(idea) => change({ ...testbedSettings.parse({}), idea })}
          />
          {open.map((gate) => (
            <Gate
              key={gate}
              gate={gate}
              words={words}
              settings={settings}
              change={change}
              passage={journey.passages.find((passage) => passage.gate === gate)}
            />
          ))}
        </>
      }
      finding={<Finding words={words} journey={journey} />}
      onReset={reset}
    >
      {journey.ending && <Canvas words={words} settings={settings} journey={journey} />}
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
