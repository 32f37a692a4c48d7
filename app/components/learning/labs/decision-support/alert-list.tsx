import { ANSWERS } from '#app/domain/learning/decision-support/day.ts';
import type { HandledAlert, Verdict } from '#app/domain/learning/decision-support/day.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import type { Tone } from '../../../ui/tone.ts';
import { LabChoice } from '../../lab/lab-choice.tsx';
import type { DecisionPart } from './part.ts';

const TONES: Readonly<Record<Verdict, Tone>> = { stopped: 'ok', missed: 'bad', needless: 'warn', passed: 'neutral' };

interface AlertListProps extends DecisionPart {
  title: string;
  alerts: readonly HandledAlert[];
}

/** Alerts that the doctor can answer, each with its patient; what they were worth where that is told. */
export function AlertList({ title, alerts, ...part }: AlertListProps) {
  const { words, settings, change } = part;
  if (alerts.length === 0) return null;
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3>{title}</h3>
      <ol>
        {alerts.map((alert) => (
          <li key={alert.id} className="border-b border-line py-2">
            <AlertText words={words} alert={alert} />
            <LabChoice
              name={alert.id}
              label={words.answer(words.alerts[alert.id].order)}
              value={settings[alert.id]}
              options={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
              onChange={(answer) => change({ [alert.id]: answer, shown: false })}
            />
            {settings.shown && <Truth words={words} alert={alert} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Alerts that the doctor never met, with what became of them. */
export function UnseenList({ words, title, alerts }: Pick<AlertListProps, 'words' | 'title' | 'alerts'>) {
  if (alerts.length === 0) return null;
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3>{title}</h3>
      <ul>
        {alerts.map((alert) => (
          <li key={alert.id} className="border-b border-line py-2">
            <AlertText words={words} alert={alert} />
            <Truth words={words} alert={alert} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AlertText({ words, alert }: Pick<DecisionPart, 'words'> & { alert: HandledAlert }) {
  const { patient, order, text } = words.alerts[alert.id];
  return (
    <>
      <p>
        <span className="font-medium">{order}</span> <span className="text-ink-2">{patient}</span>
      </p>
      <p className="text-sm">
        {words.severities[alert.severity]}: {text}
      </p>
    </>
  );
}

function Truth({ words, alert }: Pick<DecisionPart, 'words'> & { alert: HandledAlert }) {
  const { verdict, id } = alert;
  return (
    <p className="text-sm">
      <StateMark tone={verdict ? TONES[verdict] : 'neutral'}>
        {verdict ? words.verdicts[verdict] : words.open}
      </StateMark>{' '}
      {words.alerts[id].truth}
    </p>
  );
}
