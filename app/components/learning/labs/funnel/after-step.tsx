import type { Cause } from '#app/domain/learning/funnel/centres.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../../../ui/button.tsx';
import { useHasScript } from '../../../ui/use-has-script.ts';
import { PairChart } from '../../lab/pair-chart.tsx';
import { rankOf, visited } from './funnel-step.ts';
import type { FunnelStepProps } from './funnel-step.ts';

export function AfterFinding({ words, centres, now, after, visit }: FunnelStepProps) {
  const { number, list } = useFormat();
  const centre = visited({ now, visit });
  const cause = centres.find(({ id }) => id === visit)?.cause;
  const named = (wanted: Cause) => list(centres.filter((one) => one.cause === wanted).map(({ id }) => words.names[id]));
  return (
    <>
      {centre && cause && (
        <p>
          {words.next(words.names[centre.id], number(rankOf(now, centre.id)), number(rankOf(after, centre.id)))}{' '}
          {words.causes[cause]}
        </p>
      )}
      <p>{words.instead(named('worse'), named('better'))}</p>
    </>
  );
}

export function AfterPictures({ words, centres, now, after, onAgain }: FunnelStepProps) {
  const hasScript = useHasScript();
  const pairs = now.centres.map(({ id, share }) => {
    const cause = centres.find((one) => one.id === id)?.cause ?? 'chance';
    const next = after.centres.find((one) => one.id === id)?.share ?? share;
    return {
      label: words.names[id],
      before: Math.round(share * 100),
      after: Math.round(next * 100),
      text: words.short[cause],
    };
  });
  const most = Math.max(...pairs.flatMap((pair) => [pair.before, pair.after]));
  return (
    <>
      <PairChart
        title={words.charts.after}
        headings={{
          row: words.centre,
          before: words.headings.now,
          after: words.headings.after,
          change: words.headings.cause,
        }}
        pairs={pairs}
        from={0}
        to={most}
      />
      {hasScript && (
        <div data-screen-only>
          <Button onClick={onAgain}>{words.again}</Button>
        </div>
      )}
    </>
  );
}
