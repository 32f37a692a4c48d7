import { funnelLimits, standingOf } from '#app/domain/learning/funnel/compare.ts';
import type { ComparedCentre, Comparison, Standing } from '#app/domain/learning/funnel/compare.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { FunnelChart } from './funnel-chart.tsx';
import { FunnelTable } from './funnel-table.tsx';
import { rankOf, visited } from './funnel-step.ts';
import type { FunnelStepProps } from './funnel-step.ts';

const SMALL = 100;

/** Where a centre lies as it is counted, and with patients of the same age. */
function standingsOf(centre: ComparedCentre, { share }: Comparison): { raw: Standing; adjusted: Standing } {
  return {
    raw: standingOf(centre.share, funnelLimits(centre.patients, share)),
    adjusted: standingOf(centre.adjusted, funnelLimits(centre.weight, share)),
  };
}

export function SizeFinding({ words, now, visit }: FunnelStepProps) {
  const { number, percent } = useFormat();
  const centre = visited({ now, visit });
  const [highest, lowest] = [now.centres[0], now.centres.at(-1)];
  const isSmall = (one?: ComparedCentre) => one !== undefined && one.patients < SMALL;
  const nameOf = (one?: ComparedCentre) => (one ? words.names[one.id] : '');
  return (
    <>
      {centre && <p>{byChance(centre)}</p>}
      {isSmall(highest) && (
        <p>{isSmall(lowest) ? words.bothSmall(nameOf(highest), nameOf(lowest)) : words.oneSmall(nameOf(highest))}</p>
      )}
      <Outside words={words} now={now} by="raw" />
    </>
  );

  function byChance({ id, patients, admitted }: ComparedCentre): string {
    const [lower, upper] = funnelLimits(patients, now.share).inner;
    return words.byChance(words.names[id], number(patients), number(admitted), percent(lower), percent(upper));
  }
}

export function MixFinding({ words, now }: FunnelStepProps) {
  const { number, list } = useFormat();
  const standings = now.centres.map((centre) => ({ centre, ...standingsOf(centre, now) }));
  const inside = standings.filter(({ raw, adjusted }) => raw === 'high' && adjusted !== 'high');
  const uncovered = standings.filter(({ raw, adjusted }) => raw === 'usual' && adjusted === 'high');
  return (
    <>
      <p>{words.sameAges}</p>
      {inside.length > 0 && <p>{words.inside(list(inside.map(({ centre }) => words.names[centre.id])))}</p>}
      <Outside words={words} now={now} by="adjusted" />
      {uncovered.map(({ centre }) => (
        <p key={centre.id}>{words.uncovered(words.names[centre.id], number(rankOf(now, centre.id)))}</p>
      ))}
    </>
  );
}

function Outside({ words, now, by }: Pick<FunnelStepProps, 'words' | 'now'> & { by: 'raw' | 'adjusted' }) {
  const { list } = useFormat();
  const namesOf = (standing: Standing) =>
    list(now.centres.filter((one) => standingsOf(one, now)[by] === standing).map(({ id }) => words.names[id]));
  const [high, low] = [namesOf('high'), namesOf('low')];
  if (high === '' && low === '') return <p>{words.noneOutside}</p>;
  return (
    <p>
      {high !== '' && words.above(high)} {low !== '' && words.below(low)} {by === 'raw' && words.because}
    </p>
  );
}

export function FunnelPictures(props: FunnelStepProps) {
  return (
    <>
      <FunnelChart {...props} />
      <FunnelTable {...props} />
    </>
  );
}
