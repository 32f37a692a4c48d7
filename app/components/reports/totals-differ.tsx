import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';

interface TotalsDifferProps {
  /** Instant at which the records were read. */
  at: string;
  differences: readonly { sheet: string; measure: string | null; printed: number; counted: number }[];
}

/** In place of a report whose totals do not agree: which, both numbers, and what to do. */
export function TotalsDiffer({ at, differences }: TotalsDifferProps) {
  const words = useTexts().reportChecks.differ;
  const { number, dateTime } = useFormat();
  const plainly = (value: number) => number(value, { min: 0, max: 2 });
  return (
    <>
      <Notice tone="bad">{words.refused}</Notice>
      <Card title={words.title}>
        <div role="region" data-scroll-region tabIndex={0} aria-label={words.title} className="overflow-auto">
          <table className="w-full border-collapse text-left">
            <caption className="sr-only">{words.title}</caption>
            <thead>
              <tr className="text-ink-2">
                {[words.sheet, words.measure].map((heading) => (
                  <th key={heading} scope="col" className="px-2 py-1.5 font-medium">
                    {heading}
                  </th>
                ))}
                {[words.printed, words.counted].map((heading) => (
                  <th key={heading} scope="col" className="px-2 py-1.5 text-right font-medium">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {differences.map(({ sheet, measure, printed, counted }) => (
                <tr key={`${sheet} ${measure}`} className="border-t border-line align-top">
                  <td className="px-2 py-1">{sheet}</td>
                  <td className="px-2 py-1">{measure ?? words.rows}</td>
                  <td className="px-2 py-1 text-right tabular-nums">{plainly(printed)}</td>
                  <td className="px-2 py-1 text-right tabular-nums">{plainly(counted)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
      <section className="flex max-w-reading flex-col gap-2">
        <h2>{words.todo}</h2>
        <ol className="list-decimal pl-6">
          {[...words.steps, words.report(dateTime(at))].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
