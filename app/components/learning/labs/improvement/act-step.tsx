import { useMemo } from 'react';
import { followUp } from '#app/domain/learning/improvement/follow-up.ts';
import { yearOf } from '#app/domain/learning/improvement/plan.ts';
import type { YearOutcome } from '#app/domain/learning/improvement/plan.ts';
import { DECISIONS, LAST_WEEK, MEASURES } from '#app/domain/learning/improvement/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../../../ui/button.tsx';
import { useHasScript } from '../../../ui/use-has-script.ts';
import { LabChoice } from '../../lab/lab-choice.tsx';
import type { ImprovementStepProps } from './improvement-step.ts';
import { RunChart } from './run-chart.tsx';

/** Minutes that somebody notices. */
const LONG = 1;

export function ActControls({ words, settings, change }: ImprovementStepProps) {
  return (
    <LabChoice
      name="decision"
      label={words.decision}
      value={settings.decision}
      options={DECISIONS.map((value) => ({ value, label: words.decisions[value] }))}
      onChange={(decision) => change({ decision })}
    />
  );
}

export function ActFinding({ words, settings }: ImprovementStepProps) {
  const { number } = useFormat();
  if (settings.decision === '') return <p>{words.decide}</p>;
  const year = yearOf(settings);
  const minutes = (value: number) => number(value, { max: 1 });
  return (
    <>
      <p>{words.verdicts[settings.decision][verdictOn(year)]}</p>
      <p>
        {words.year(number(year.avoided, { max: 0 }), number(year.discharged))} {year.isHeld ? words.held : words.faded}
      </p>
      {year.waitLonger >= LONG ? (
        <p>{words.waitLonger(minutes(year.waitLonger))}</p>
      ) : (
        year.waitLongest >= LONG && <p>{words.waitWas(minutes(year.waitLongest))}</p>
      )}
    </>
  );
}

function verdictOn({ isHeld, waitLonger }: YearOutcome): 'good' | 'wait' | 'faded' {
  if (!isHeld) return 'faded';
  return waitLonger >= LONG ? 'wait' : 'good';
}

/** All measures for the whole year, also those that were not followed. */
export function ActPictures({ words, settings, change }: ImprovementStepProps) {
  const hasScript = useHasScript();
  const { question, data, change: changed, owner, seed } = settings;
  const results = useMemo(() => {
    const plan = { question, data, change: changed, owner };
    return MEASURES.map((measure) => ({ measure, result: followUp(plan, measure, LAST_WEEK, seed) }));
  }, [question, data, changed, owner, seed]);
  if (settings.decision === '') return null;
  return (
    <>
      {results.map(({ measure, result }) => (
        <RunChart key={measure} words={words} measure={measure} result={result} />
      ))}
      {hasScript && (
        <div data-screen-only>
          <Button onClick={() => change({ seed: (seed % 9_999) + 1, step: 'study', decision: '' })}>
            {words.again}
          </Button>
        </div>
      )}
    </>
  );
}
