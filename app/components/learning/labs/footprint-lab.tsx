import { useMemo } from 'react';
import { compareYears, drawFactors } from '#app/domain/learning/footprint/footprint.ts';
import type { Comparison } from '#app/domain/learning/footprint/footprint.ts';
import { footprintSettings } from '#app/domain/learning/footprint/settings.ts';
import type { FootprintSettings } from '#app/domain/learning/footprint/settings.ts';
import { footprintLab } from '#app/platform/i18n/labs/footprint.ts';
import { useFormat, useLanguage } from '#app/platform/i18n/use-texts.ts';
import { LabFrame } from '../lab/lab-frame.tsx';
import { useLabSettings } from '../lab/use-lab-settings.ts';
import { FootprintControls } from './footprint-controls.tsx';
import { FootprintPictures } from './footprint-pictures.tsx';

type Words = (typeof footprintLab)['sv'];

const TODAY = footprintSettings.parse({});

/** The footprint of a year of care: what weighs most, how sure that is, and what a change comes to. */
export function FootprintLab() {
  const words = footprintLab[useLanguage()];
  const { settings, change, reset } = useLabSettings(footprintSettings);
  const draws = useMemo(() => drawFactors(settings.seed), [settings.seed]);
  const comparison = compareYears(TODAY, settings, draws);
  const asToday = useMemo(() => compareYears(TODAY, TODAY, draws), [draws]);
  return (
    <LabFrame
      title={words.title}
      task={words.task}
      note={words.note}
      controls={<FootprintControls words={words} settings={settings} change={change} />}
      finding={<Finding words={words} settings={settings} comparison={comparison} largestToday={asToday.largest} />}
      onReset={reset}
    >
      {settings.guess !== '' && <FootprintPictures words={words} comparison={comparison} />}
    </LabFrame>
  );
}

interface FindingProps {
  words: Words;
  settings: FootprintSettings;
  comparison: Comparison;
  largestToday: Comparison['largest'];
}

function Finding({ words, settings, comparison, largestToday }: FindingProps) {
  const { guess } = settings;
  if (guess === '') return <p>{words.doGuess}</p>;
  const name = (item: Comparison['largest']) => words.items[item].toLowerCase();
  return (
    <>
      <p>{guess === largestToday ? words.right(name(guess)) : words.wrong(name(guess), name(largestToday))}</p>
      <Change words={words} comparison={comparison} />
      <p>
        {words.driver(name(comparison.largest))} {words.unsure(name(comparison.leastCertain))}
      </p>
    </>
  );
}

function Change({ words, comparison }: Pick<FindingProps, 'words' | 'comparison'>) {
  const { number, percent } = useFormat();
  const kilos = (value: number) => number(value, { max: 0 });
  const { today, proposal, difference, shareLower } = comparison;
  if (difference.low === 0 && difference.high === 0) {
    return <p>{words.same(kilos(today.middle), kilos(today.low), kilos(today.high))}</p>;
  }
  const isOverlapping = proposal.high > today.low && today.high > proposal.low;
  const isSure = difference.high < 0 || difference.low > 0;
  return (
    <>
      <p>
        {words.change(kilos(difference.middle), kilos(difference.low), kilos(difference.high))}{' '}
        {words.certain(percent(shareLower))}
      </p>
      {isOverlapping && isSure && <p>{words.overlap}</p>}
      {proposal.middle <= today.middle / 2 && <p>{words.halved}</p>}
    </>
  );
}
