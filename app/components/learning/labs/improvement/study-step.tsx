import { useMemo } from 'react';
import { followOthers, followUp } from '#app/domain/learning/improvement/follow-up.ts';
import type { FollowUp } from '#app/domain/learning/improvement/follow-up.ts';
import { startOf } from '#app/domain/learning/improvement/plan.ts';
import { LAST_WEEK, MEASURES } from '#app/domain/learning/improvement/settings.ts';
import type { Measure } from '#app/domain/learning/improvement/settings.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../../ui/bar-chart.tsx';
import { Slider } from '../../lab/slider.tsx';
import type { ImprovementStepProps } from './improvement-step.ts';
import { RunChart } from './run-chart.tsx';

export function StudyControls({ words, settings, change }: ImprovementStepProps) {
  const { number } = useFormat();
  return (
    <Slider
      name="weeks"
      label={words.weeks}
      hint={words.weeksHint}
      value={settings.weeks}
      min={8}
      max={LAST_WEEK}
      step={4}
      text={words.weeksText(number(settings.weeks))}
      onChange={(weeks) => change({ weeks })}
    />
  );
}

/** What is followed, until the week in which it is judged. */
function useFollowed({ question, data, change, owner, weeks, seed, ...settings }: ImprovementStepProps['settings']) {
  const followed = MEASURES.filter((measure) => settings[measure] === 'on').join(' ');
  return useMemo(() => {
    const plan = { question, data, change, owner };
    return {
      measures: MEASURES.filter((measure) => followed.split(' ').includes(measure)).map((measure) => ({
        measure,
        result: followUp(plan, measure, weeks, seed),
      })),
      others: followOthers(plan, weeks, seed),
    };
  }, [question, data, change, owner, weeks, seed, followed]);
}

export function StudyFinding({ words, settings }: ImprovementStepProps) {
  const { number } = useFormat();
  const { measures, others } = useFollowed(settings);
  if (measures.length === 0) return <p>{words.nothing}</p>;
  if (startOf(settings) >= settings.weeks) return <p>{words.notBegun}</p>;
  const [{ result: first } = { result: null }] = measures;
  if (first?.median === null) return <p>{words.noMedian(number(first.weeksBefore))}</p>;
  const shifted = others.filter(({ better }) => better !== null).length;
  return (
    <>
      {measures.map(({ measure, result }) => (
        <Seen key={measure} words={words} measure={measure} result={result} />
      ))}
      {settings.outcome === 'on' && <p>{words.others(number(shifted), number(others.length))}</p>}
    </>
  );
}

function Seen({
  words,
  measure,
  result,
}: Pick<ImprovementStepProps, 'words'> & { measure: Measure; result: FollowUp }) {
  const { number } = useFormat();
  const { better, worse } = result;
  const { [measure]: said } = words.seen;
  return (
    <>
      {better === null && worse === null && <p>{said.none}</p>}
      {better !== null && <p>{said.better(number(better))}</p>}
      {worse !== null && <p>{said.worse(number(worse))}</p>}
    </>
  );
}

export function StudyPictures({ words, settings }: ImprovementStepProps) {
  const { number } = useFormat();
  const { measures, others } = useFollowed(settings);
  const ours = measures.find(({ measure }) => measure === 'outcome')?.result;
  const isCompared = ours?.median !== null && ours !== undefined && startOf(settings) < settings.weeks;
  return (
    <>
      {measures.map(({ measure, result }) => (
        <RunChart key={measure} words={words} measure={measure} result={result} />
      ))}
      {isCompared && (
        <BarChart
          title={words.othersTitle}
          points={[ours, ...others].map(({ longest }, ward) => ({
            label: ward === 0 ? words.ours : words.ward(number(ward)),
            value: longest,
          }))}
        />
      )}
    </>
  );
}
