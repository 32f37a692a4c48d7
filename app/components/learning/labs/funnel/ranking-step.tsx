import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../../ui/bar-chart.tsx';
import { rankOf, visited } from './funnel-step.ts';
import type { FunnelStepProps } from './funnel-step.ts';

export function RankingFinding({ words, now, visit }: FunnelStepProps) {
  const { number, percent } = useFormat();
  const centre = visited({ now, visit });
  if (!centre) return <p>{words.choose}</p>;
  return <p>{words.chosen(words.names[centre.id], percent(centre.share), number(rankOf(now, centre.id)))}</p>;
}

export function RankingPictures({ words, now }: FunnelStepProps) {
  const { percent } = useFormat();
  return (
    <BarChart
      title={words.ranking}
      points={now.centres.map(({ id, share }) => ({ label: words.names[id], value: share, text: percent(share) }))}
    />
  );
}
