import { groupShares } from '#app/domain/learning/call-list/fairness.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { PairChart } from '../../lab/pair-chart.tsx';
import { calledOf } from './call-list-step.ts';
import type { CallListStepProps } from './call-list-step.ts';

/** So much smaller a part of the list than of the need is no chance of a few people. */
const CLEARLY = 0.05;

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
  const whole = (share: number) => Math.round(share * 100);
  return (
    <PairChart
      title={words.whoChart}
      headings={words.whoHeadings}
      pairs={groupShares(everybody, calledOf(props)).map(({ group, ofNeed, ofList }) => ({
        label: words.groups[group],
        before: whole(ofNeed),
        after: whole(ofList),
        text: words.fromTo(number(whole(ofNeed)), percent(ofList)),
      }))}
      from={0}
      to={100}
    />
  );
}
