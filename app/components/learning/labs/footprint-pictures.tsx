import { FACTOR_IDS, FACTORS } from '#app/domain/learning/footprint/factors.ts';
import type { Comparison, Range } from '#app/domain/learning/footprint/footprint.ts';
import { ITEMS } from '#app/domain/learning/footprint/settings.ts';
import type { footprintLab } from '#app/platform/i18n/labs/footprint.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { RangeChart } from '../lab/range-chart.tsx';

type Words = (typeof footprintLab)['sv'];

export function FootprintPictures({ words, comparison }: { words: Words; comparison: Comparison }) {
  const { number } = useFormat();
  const kilos = (value: number) => number(value, { max: Math.abs(value) < 10 ? 1 : 0 });
  const row = (label: string, range: Range) => ({
    ...range,
    label,
    text: words.range(kilos(range.middle), kilos(range.low), kilos(range.high)),
  });
  const items = [...ITEMS].sort((a, b) => comparison.items[b].middle - comparison.items[a].middle);
  return (
    <>
      <RangeChart
        title={words.totals}
        headings={words.headings}
        rows={(['today', 'proposal', 'difference'] as const).map((name) => row(words.rows[name], comparison[name]))}
      />
      <RangeChart
        title={words.ofProposal}
        headings={words.headings}
        rows={items.map((item) => row(words.items[item], comparison.items[item]))}
      />
      <FactorTable words={words} />
    </>
  );
}

function FactorTable({ words: { factors } }: { words: Words }) {
  const { number } = useFormat();
  return (
    <div>
      <div role="region" aria-label={factors.caption} tabIndex={0} data-scroll-region className="overflow-x-auto">
        <table className="w-full text-sm tabular-nums">
          <caption className="pb-2 text-left text-base font-medium">{factors.caption}</caption>
          <thead>
            <tr className="border-b border-line-strong text-ink-2">
              <th scope="col" className="py-1 pr-3 text-left font-normal">
                {factors.name}
              </th>
              {[factors.low, factors.likely, factors.high].map((heading) => (
                <th key={heading} scope="col" className="py-1 pl-3 text-right font-normal">
                  {heading}
                </th>
              ))}
              <th scope="col" className="py-1 pl-4 text-left font-normal">
                {factors.source}
              </th>
            </tr>
          </thead>
          <tbody>
            {FACTOR_IDS.map((id) => {
              const { low, likely, high, isPublished } = FACTORS[id];
              return (
                <tr key={id} className="border-b border-line">
                  <th scope="row" className="py-1 pr-3 text-left font-normal">
                    {factors.names[id]}
                  </th>
                  {[low, likely, high].map((value, index) => (
                    <td key={index} className="py-1 pl-3 text-right">
                      {number(value)}
                    </td>
                  ))}
                  <td className="py-1 pl-4 whitespace-nowrap">{isPublished ? factors.published : factors.invented}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-sm text-ink-2">{factors.note}</p>
    </div>
  );
}
