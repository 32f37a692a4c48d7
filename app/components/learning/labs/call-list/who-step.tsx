import { groupShares } from '#app/domain/learning/call-list/fairness.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { PairChart } from '../../lab/pair-chart.tsx';
import { calledOf } from './call-list-step.ts';
import type { CallListStepProps } from './call-list-step.ts';

/** So much smaller a part of the list than of the need is no chance of a few people. */
const CLEARLY = 0.05;
/** Per cent. */
const AXIS_STEP = 20;

export function WhoFinding(props: CallListStepProps) {
  const { words, settings, everybody } = props;
  const { percent } = useFormat();
  const shares = groupShares(everybody, calledOf(props));
  const missing = shares.reduce((a, b) => (b.ofNeed - b.ofList > a.ofNeed - a.ofList ? b : a));
  return (
    <>
      <p>
        {missing.ofNeed - missing.ofList > CLEARLY
          ? words.leftOut(words.inText[missing.group], percent(missing.ofNeed), percent(missing.ofList))
          : words.nobodyMissing}
      </p>
      <p>{settings.target === 'visits' ? words.byVisits : words.byAdmission}</p>
    </>
  );
}

export function WhoPictures(props: CallListStepProps) {
  const { words, everybody } = props;
  const { number, percent } = useFormat();
  const pairs = groupShares(everybody, calledOf(props)).map(({ group, ofNeed, ofList }) => {
    const [before, after] = [Math.round(ofNeed * 100), Math.round(ofList * 100)];
    return { label: words.groups[group], before, after, text: words.fromTo(number(before), percent(ofList)) };
  });
  const most = Math.max(...pairs.flatMap(({ before, after }) => [before, after]));
  return (
    <PairChart
      title={words.whoChart}
      headings={words.whoHeadings}
      pairs={pairs}
      from={0}
      to={Math.ceil(most / AXIS_STEP) * AXIS_STEP}
    />
  );
}
