import { useMemo } from 'react';
import { runYear } from '#app/domain/learning/call-list/loop.ts';
import type { YearInUse } from '#app/domain/learning/call-list/loop.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { PairChart } from '../../lab/pair-chart.tsx';
import type { CallListStepProps } from './call-list-step.ts';

function useYear({ ranked, models, settings }: CallListStepProps): YearInUse {
  const { target, calls, local, recording } = settings;
  return useMemo(
    () => runYear(ranked[target], models.admission, { target, calls, isLocal: local === 'on', recording }),
    [ranked, models, target, calls, local, recording],
  );
}

export function LoopFinding(props: CallListStepProps) {
  const { words, settings } = props;
  const { percent } = useFormat();
  const { called, again } = useYear(props);
  return (
    <>
      {called.observed < called.predicted && (
        <p>{words.success(percent(called.predicted), percent(called.observed))}</p>
      )}
      <p>
        {words.again(percent(again))} {words[settings.recording]}
      </p>
      <p>{words.drifted}</p>
    </>
  );
}

export function LoopPictures(props: CallListStepProps) {
  const { words } = props;
  const { number, percent } = useFormat();
  const year = useYear(props);
  const whole = (share: number) => Math.round(share * 100);
  const pairs = (['called', 'next'] as const).map((group) => {
    const [before, after] = [whole(year[group].predicted), whole(year[group].observed)];
    return {
      label: words.loopRows[group],
      before,
      after,
      text: words.fromTo(number(before), percent(year[group].observed)),
    };
  });
  return <PairChart title={words.loopChart} headings={words.loopHeadings} pairs={pairs} from={0} to={60} />;
}
