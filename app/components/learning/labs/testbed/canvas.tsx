import { guardrailsOf } from '#app/domain/learning/testbed/journey.ts';
import type { Journey } from '#app/domain/learning/testbed/journey.ts';
import type { TestbedSettings } from '#app/domain/learning/testbed/settings.ts';
import type { Passage } from '#app/domain/learning/testbed/state.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { GATE_FIELDS } from './fields.ts';
import { Remarks } from './remarks.tsx';
import type { TestbedWords } from './remarks.tsx';

interface CanvasProps {
  words: TestbedWords;
  settings: TestbedSettings;
  journey: Journey;
}

/** One page: what was decided, what it cost, what was missed and which guardrails stand. Starts a page when printed. */
export function Canvas({ words, settings, journey }: CanvasProps) {
  const { canvas } = words;
  const idea = words.ideas[settings.idea];
  const setbacks = journey.passages.flatMap(({ remarks }) => remarks).filter(({ tone }) => tone === 'bad');
  return (
    <section className="flex flex-col gap-4 border-t border-line-strong pt-5 print:break-before-page print:break-after-page print:gap-2 print:text-sm">
      <h3 className="text-xl">{canvas.title(idea.name)}</h3>
      <Decisions words={words} settings={settings} journey={journey} />
      <div>
        <h4 className="font-medium">{canvas.missed}</h4>
        {setbacks.length > 0 ? (
          <Remarks words={words} idea={settings.idea} remarks={setbacks} />
        ) : (
          <p>{canvas.nothingMissed}</p>
        )}
      </div>
      <div>
        <h4 className="font-medium">{canvas.truth}</h4>
        <p className="max-w-reading">{idea.truth}</p>
      </div>
      <div>
        <h4 className="font-medium">{canvas.guardrails}</h4>
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {guardrailsOf(settings).map(({ id, stands }) => (
            <li key={id} className="flex justify-between gap-3 border-b border-line py-1">
              {words.guardrails[id]}
              <StateMark tone={stands ? 'ok' : 'bad'}>{stands ? canvas.stands : canvas.lacks}</StateMark>
            </li>
          ))}
        </ul>
      </div>
      <p className="hidden border-t border-line-strong pt-2 print:block">{canvas.sign}</p>
    </section>
  );
}

function Decisions({ words, settings, journey }: CanvasProps) {
  const { canvas } = words;
  const { number } = useFormat();
  return (
    <table className="w-full text-sm tabular-nums">
      <thead>
        <tr className="border-b border-line-strong text-ink-2">
          <th scope="col" className="py-1 pr-3 text-left font-normal">
            {canvas.gate}
          </th>
          <th scope="col" className="py-1 pr-3 text-left font-normal">
            {canvas.chosen}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {canvas.weeks}
          </th>
        </tr>
      </thead>
      <tbody>
        {journey.passages.map((passage) => (
          <tr key={passage.gate} className="border-b border-line align-top">
            <th scope="row" className="py-1 pr-2 text-left font-normal">
              {words.gates[passage.gate]}
            </th>
            <td className="py-1 pr-3">{chosenAt(words, settings, passage).join(' · ')}</td>
            <td className="py-1 text-right">{passage.gate === 'monitoring' ? '' : number(passage.weeks)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="font-medium">
          <th scope="row" colSpan={2} className="py-1 text-left">
            {canvas.sum}
          </th>
          <td className="py-1 text-right">{number(journey.weeks)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function chosenAt(words: TestbedWords, settings: TestbedSettings, { gate }: Passage): string[] {
  const { choice, ticks } = GATE_FIELDS[gate];
  const labels: Readonly<Record<string, string>> = words[choice];
  const chosen = labels[settings[choice]] ?? '';
  return [chosen, ...ticks.filter((name) => settings[name] === 'on').map((name) => words.ticks[name])];
}
