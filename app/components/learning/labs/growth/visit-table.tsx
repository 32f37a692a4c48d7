import type { ChildCurve } from '#app/domain/learning/growth/known-children.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import type { GrowthPart } from './part.ts';

interface VisitTableProps extends Pick<GrowthPart, 'words'>, Pick<ChildCurve, 'visits' | 'target'> {
  name: string;
}

/** Every visit with what the rule looks at and what it says. */
export function VisitTable({ words, name, visits, target }: VisitTableProps) {
  const { number } = useFormat();
  const score = (value: number) => number(value, { min: 1, max: 1 });
  const { table } = words;
  return (
    <div role="region" aria-label={table.caption(name)} tabIndex={0} data-scroll-region className="overflow-x-auto">
      <table className="w-full text-sm tabular-nums">
        <caption className="pb-2 text-left text-base font-medium">{table.caption(name)}</caption>
        <thead>
          <tr className="border-b border-line-strong text-ink-2">
            {[table.age, table.height, table.score, table.fall, table.distance].map((heading) => (
              <th key={heading} scope="col" className="py-1 pr-4 text-right font-normal first:text-left">
                {heading}
              </th>
            ))}
            <th scope="col" className="py-1 text-left font-normal">
              {table.alarm}
            </th>
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <tr key={visit.age} className="border-b border-line">
              <th scope="row" className="py-1 pr-4 text-left font-normal whitespace-nowrap">
                {words.years(number(visit.age))}
              </th>
              <td className="py-1 pr-4 text-right">{score(visit.height)}</td>
              <td className="py-1 pr-4 text-right">{score(visit.score)}</td>
              <td className="py-1 pr-4 text-right">
                {visit.fall === null ? <span className="text-ink-2">{table.none}</span> : score(-visit.fall)}
              </td>
              <td className="py-1 pr-4 text-right">{score(visit.score - target)}</td>
              <td className="py-1 whitespace-nowrap">{visit.alarms.map((sign) => words.signs[sign]).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
