import { funnelLimits, standingOf } from '#app/domain/learning/funnel/compare.ts';
import type { ComparedCentre } from '#app/domain/learning/funnel/compare.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import type { FunnelStepProps } from './funnel-step.ts';

/** Every centre, the highest share first, with its size or its patients' ages and where it lies. */
export function FunnelTable({ words, now, centres, step }: FunnelStepProps) {
  const { number, percent } = useFormat();
  const isAdjusted = step === 'mix';
  const ofAge = (centre: ComparedCentre) => {
    const year = centres.find(({ id }) => id === centre.id)?.now;
    return percent((year?.older.patients ?? 0) / centre.patients);
  };
  const rows = now.centres.map((centre) => ({
    id: centre.id,
    cells: isAdjusted
      ? [ofAge(centre), percent(centre.share), percent(centre.adjusted)]
      : [number(centre.patients), percent(centre.share)],
    standing: isAdjusted
      ? standingOf(centre.adjusted, funnelLimits(centre.weight, now.share))
      : standingOf(centre.share, funnelLimits(centre.patients, now.share)),
  }));
  const { patients, share, older, adjusted } = words.heads;
  const heads = isAdjusted ? [older, share, adjusted] : [patients, share];
  return (
    <div className="overflow-x-auto" data-scroll-region>
      <table className="w-full max-w-dialog text-sm tabular-nums">
        <caption className="pb-1 text-left font-medium">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col" className="border-b border-line-strong py-1.5 text-left font-medium">
              {words.centre}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className="border-b border-line-strong py-1.5 pl-3 text-right font-medium">
                {head}
              </th>
            ))}
            <th scope="col" className="border-b border-line-strong py-1.5 pl-3 text-left font-medium">
              {words.standing}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells, standing }) => (
            <tr key={id}>
              <th scope="row" className="border-b border-line py-1.5 text-left font-normal">
                {words.names[id]}
              </th>
              {cells.map((text, index) => (
                <td key={index} className="border-b border-line py-1.5 pl-3 text-right">
                  {text}
                </td>
              ))}
              <td
                className={`border-b border-line py-1.5 pl-3 ${standing === 'high' || standing === 'low' ? 'font-medium' : ''}`}
              >
                {words.standings[standing]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
