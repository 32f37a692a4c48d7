import type { MouseEvent } from 'react';
import { SUMMARY_CASES } from '#app/content/generative-ai/cases/cases.ts';
import type { Statement, SummaryCase } from '#app/domain/learning/summary-check/case.ts';
import { judge } from '#app/domain/learning/summary-check/judge.ts';
import type { Checking } from '#app/domain/learning/summary-check/judge.ts';
import { checkingSettings, NOT_OPENED } from '#app/domain/learning/summary-check/settings.ts';
import type { CheckingSettings } from '#app/domain/learning/summary-check/settings.ts';
import { summaryCheckLab } from '#app/platform/i18n/labs/summary-check.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { Button } from '../../ui/button.tsx';
import { LabChoice } from '../lab/lab-choice.tsx';
import { LabFrame } from '../lab/lab-frame.tsx';
import { LabTick } from '../lab/lab-tick.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { SourceRecord } from './source-record.tsx';
import { StatementVerdict } from './statement-verdict.tsx';

type Words = (typeof summaryCheckLab)['sv'];

const settingsSchema = checkingSettings(SUMMARY_CASES);
const SEVERITIES = [3, 2, 1] as const;

/** A record, an AI summary of it with planted faults, and the reader who marks them. */
export function SummaryCheckLab() {
  const words = summaryCheckLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(settingsSchema);
  const summary = SUMMARY_CASES[settings.case ?? 0];
  if (!summary) return null;
  const checking = judge(summary, (id) => settings[id] === 1);
  const isShown = settings.shown === 1;
  return (
    <LabFrame
      id="labb-granska"
      title={words.title}
      task={<p>{words.task}</p>}
      controls={<Controls words={words} summary={summary} settings={settings} change={change} checking={checking} />}
      finding={
        isShown ? (
          <Score words={words} checking={checking} blind={blindPoints(settings, checking)} />
        ) : (
          <Marked words={words} checking={checking} />
        )
      }
      onReset={reset}
    >
      {isShown && <SeverityBars words={words} summary={summary} checking={checking} />}
    </LabFrame>
  );
}

interface ControlsProps {
  words: Words;
  summary: SummaryCase;
  settings: CheckingSettings;
  change: (part: Partial<CheckingSettings>) => void;
  checking: Checking;
}

function Controls({ words, summary, settings, change, checking }: ControlsProps) {
  const language = useLanguage();
  const onClick = (part: Partial<CheckingSettings>) => (event: MouseEvent) => {
    event.preventDefault();
    change(part);
  };
  const blind = blindPoints(settings, checking);
  const list = (label: string, statements: readonly Statement[]) => (
    <fieldset className="min-w-0">
      <legend className="font-medium">{label}</legend>
      {statements.map((statement) => (
        <div key={statement.id} className="border-b border-line">
          <LabTick
            name={statement.id}
            label={statement.text[language]}
            isTicked={settings[statement.id] === 1}
            onChange={(isTicked) => change({ [statement.id]: isTicked ? 1 : 0, shown: 0 })}
          />
          {settings.shown === 1 && (
            <StatementVerdict words={words} statement={statement} verdict={checking.verdicts.get(statement.id)} />
          )}
        </div>
      ))}
    </fieldset>
  );
  return (
    <>
      <LabChoice
        name="case"
        label={words.case}
        options={SUMMARY_CASES.map(({ title }, value) => ({ value, label: title[language] }))}
        value={settings.case ?? 0}
        onChange={(value) => change({ case: value, record: 0, blind: NOT_OPENED, shown: 0 })}
      />
      {list(words.sentences, summary.sentences)}
      {list(words.points, summary.points)}
      <input type="hidden" name="blind" value={blind} />
      <input type="hidden" name="shown" value="0" />
      {settings.record === 1 && <SourceRecord words={words} summary={summary} />}
      <div className="flex flex-wrap gap-2">
        {settings.record !== 1 && (
          <Button
            type="submit"
            name="record"
            value="1"
            onClick={onClick({ record: 1, blind: checking.points, shown: 0 })}
          >
            {words.openRecord}
          </Button>
        )}
        <Button type="submit" name="shown" value="1" onClick={onClick({ shown: 1 })}>
          {words.show}
        </Button>
      </div>
    </>
  );
}

/** Without script the points are known only when the page comes back with the record open: then they are kept. */
function blindPoints({ record, blind = NOT_OPENED }: CheckingSettings, { points }: Checking): number {
  if (record !== 1) return NOT_OPENED;
  return blind > NOT_OPENED ? blind : points;
}

function Marked({ words, checking }: Pick<ControlsProps, 'words' | 'checking'>) {
  const { number } = useFormat();
  return <p>{words.marked(number(checking.found + checking.alarms), number(checking.verdicts.size))}</p>;
}

function Score({ words, checking, blind }: Pick<ControlsProps, 'words' | 'checking'> & { blind: number }) {
  const language = useLanguage();
  const { number } = useFormat();
  const { found, faults, points, most, alarms, missed } = checking;
  return (
    <>
      <p>
        {words.score(number(found), number(faults), number(points), number(most))}{' '}
        {alarms > 0 ? words.alarms(number(alarms)) : words.noAlarms}
      </p>
      {blind > NOT_OPENED && <p>{words.blind(number(blind), number(most))}</p>}
      <p>{missed[0] ? words.worst(missed[0].text[language]) : words.nothingMissed}</p>
    </>
  );
}

function SeverityBars({ words, summary, checking }: Pick<ControlsProps, 'words' | 'summary' | 'checking'>) {
  const { number } = useFormat();
  const all = [...summary.sentences, ...summary.points];
  const points = SEVERITIES.map((severity) => {
    const those = all.filter(({ fault }) => fault?.severity === severity);
    const found = those.filter(({ id }) => checking.verdicts.get(id) === 'found').length;
    return {
      label: words.severities[severity],
      value: those.length > 0 ? found / those.length : 0,
      text: words.of(number(found), number(those.length)),
    };
  });
  return <BarChart title={words.bars} points={points} max={1} />;
}
