import { GATES, guardrailsOf } from '#app/domain/learning/testbed/journey.ts';
import type { Journey } from '#app/domain/learning/testbed/journey.ts';
import type { IdeaId, TestbedSettings } from '#app/domain/learning/testbed/settings.ts';
import type { GateId } from '#app/domain/learning/testbed/state.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { GATE_FIELDS } from './fields.ts';
import { Remarks } from './remarks.tsx';
import type { TestbedWords } from './remarks.tsx';

interface CardProps {
  words: TestbedWords;
  settings: TestbedSettings;
}

interface WithJourney extends CardProps {
  idea: IdeaId;
  journey: Journey;
}

const PAGE =
  'flex flex-col gap-4 border-t border-line-strong pt-5 print:break-before-page print:break-after-page print:gap-2 print:text-sm';

/** One page: what was decided, what it cost, what was missed and which guardrails stand. Starts a page when printed. */
export function Canvas({ words, settings, idea: id, journey }: WithJourney) {
  const { canvas } = words;
  const idea = words.ideas[id];
  const setbacks = journey.passages.flatMap(({ remarks }) => remarks).filter(({ tone }) => tone === 'bad');
  return (
    <section className={PAGE}>
      <h3 className="text-xl">{canvas.title(idea.name)}</h3>
      <Decisions words={words} settings={settings} passages={journey.passages} weeks={journey.weeks} />
      <div>
        <h4 className="font-medium">{canvas.missed}</h4>
        {setbacks.length > 0 ? <Remarks words={words} idea={id} remarks={setbacks} /> : <p>{canvas.nothingMissed}</p>}
      </div>
      <div>
        <h4 className="font-medium">{canvas.truth}</h4>
        <p className="max-w-reading">{idea.truth}</p>
      </div>
      <Guardrails words={words} settings={settings} />
    </section>
  );
}

/** The card of the reader's own idea: only what she has decided, with room to write on paper. */
export function OwnCanvas({ words, settings }: CardProps) {
  const { canvas, own } = words;
  return (
    <section className={PAGE}>
      <h3 className="text-xl">{canvas.title(own.name)}</h3>
      <p className="hidden pb-12 print:block">{own.field}</p>
      <Decisions words={words} settings={settings} passages={GATES.map((gate) => ({ gate }))} />
      <Guardrails words={words} settings={settings} />
    </section>
  );
}

function Guardrails({ words, settings }: CardProps) {
  const { canvas } = words;
  return (
    <>
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
    </>
  );
}

interface DecisionsProps extends CardProps {
  passages: readonly { gate: GateId; weeks?: number }[];
  weeks?: number;
}

function Decisions({ words, settings, passages, weeks }: DecisionsProps) {
  const isCounted = weeks !== undefined;
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
          {isCounted && (
            <th scope="col" className="py-1 text-right font-normal">
              {canvas.weeks}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {passages.map((passage) => (
          <tr key={passage.gate} className="border-b border-line align-top">
            <th scope="row" className="py-1 pr-2 text-left font-normal">
              {words.gates[passage.gate]}
            </th>
            <td className="py-1 pr-3">{chosenAt(words, settings, passage.gate).join(' · ')}</td>
            {isCounted && (
              <td className="py-1 text-right">{passage.gate === 'monitoring' ? '' : number(passage.weeks ?? 0)}</td>
            )}
          </tr>
        ))}
      </tbody>
      {isCounted && (
        <tfoot>
          <tr className="font-medium">
            <th scope="row" colSpan={2} className="py-1 text-left">
              {canvas.sum}
            </th>
            <td className="py-1 text-right">{number(weeks)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** What was chosen and ticked at a gate; a dash where nothing was. */
function chosenAt(words: TestbedWords, settings: TestbedSettings, gate: GateId): string[] {
  const { choice, ticks } = GATE_FIELDS[gate];
  const labels: Readonly<Record<string, string>> = words[choice];
  const ticked = ticks.filter((name) => settings[name] === 'on').map((name) => words.ticks[name]);
  return [labels[settings[choice]] ?? '–', ...ticked];
}
