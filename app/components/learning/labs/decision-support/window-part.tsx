import { outcomeOf, RIGHTS, WINDOW_CHOICES } from '#app/domain/learning/decision-support/window.ts';
import type { Right, WindowDesign } from '#app/domain/learning/decision-support/window.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../../ui/bar-chart.tsx';
import { LabChoice } from '../../lab/lab-choice.tsx';
import type { DecisionPart } from './part.ts';

export function WindowControls({ words, settings, change }: DecisionPart) {
  return (
    <>
      {RIGHTS.map((right) => (
        <RightChoice key={right} words={words} right={right} settings={settings} change={change} />
      ))}
    </>
  );
}

function RightChoice<R extends Right>({ words, right, settings, change }: DecisionPart & { right: R }) {
  const { label, options }: { label: string; options: Readonly<Record<string, string>> } = words.rights[right];
  return (
    <div>
      <LabChoice<string>
        name={right}
        label={label}
        value={settings[right]}
        options={WINDOW_CHOICES[right].map((value) => ({ value, label: options[value] ?? value }))}
        onChange={(value) => change({ [right]: value })}
      />
      <p className="text-sm text-ink-2">{consequenceOf(words, settings, right)}</p>
    </div>
  );
}

function consequenceOf(words: DecisionPart['words'], design: WindowDesign, right: Right): string {
  const told: Readonly<Record<string, string>> = words.consequences[right];
  return told[design[right]] ?? '';
}

export function WindowFinding({ words, settings }: Omit<DecisionPart, 'change'>) {
  const { number } = useFormat();
  const { changed, delayed, weakest } = outcomeOf(settings);
  return (
    <>
      <p>{words.changed(number(changed, { max: 0 }))}</p>
      {delayed > 0 && <p>{words.delayed(number(delayed))}</p>}
      {weakest && <p>{words.weakest(words.rights[weakest].label.toLowerCase())}</p>}
      {!weakest && delayed === 0 && <p>{words.allRight}</p>}
    </>
  );
}

export function WindowPictures({ words, settings }: Omit<DecisionPart, 'change'>) {
  const { changed, delayed } = outcomeOf(settings);
  const rounded = Math.round(changed);
  const { preview } = words;
  return (
    <>
      <figure className="flex flex-col gap-2">
        <figcaption className="font-medium">{preview.title}</figcaption>
        <div className="flex max-w-dialog flex-col gap-3 rounded border border-line-strong bg-sunken p-4">
          <p className="text-sm text-ink-2">
            {preview.where[settings.channel]}, {preview.when[settings.time]}. {preview.who[settings.person]}.
          </p>
          {preview.content[settings.information].map((line) => (
            <p key={line}>{line}</p>
          ))}
          <ul className="flex flex-wrap gap-2">
            {preview.buttons[settings.format].map((label) => (
              <li key={label} className="rounded border border-line-strong bg-surface px-3 py-1 text-sm">
                {label}
              </li>
            ))}
          </ul>
        </div>
      </figure>
      <BarChart
        title={words.outcome}
        max={100}
        points={[
          { label: words.changedBar, value: rounded },
          { label: words.unchangedBar, value: 100 - rounded },
          { label: words.delayedBar, value: delayed },
        ]}
      />
    </>
  );
}
