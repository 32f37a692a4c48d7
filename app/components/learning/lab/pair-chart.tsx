import { useId } from 'react';
import { useFormat } from '#app/platform/i18n/use-texts.ts';

export interface Pair {
  label: string;
  before: number;
  after: number;
  /** What the change comes to, in words. */
  text: string;
}

interface PairChartProps {
  /** A sentence that says what the chart shows. */
  title: string;
  headings: { row: string; before: string; after: string; change: string };
  pairs: readonly Pair[];
  from: number;
  to: number;
}

/** One row each, from a ring before to a dot after, with the numbers beside it: a table that can be seen. */
export function PairChart({ title, headings, pairs, from, to }: PairChartProps) {
  const id = useId();
  const { number } = useFormat();
  const at = (value: number) => `${2 + (96 * (value - from)) / (to - from)}%`;
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption id={id} className="font-medium">
        {title}
      </figcaption>
      <table aria-labelledby={id} className="w-full text-sm tabular-nums">
        <thead>
          <tr className="border-b border-line-strong text-ink-2">
            <th scope="col" className="py-1 pr-3 text-left font-normal">
              {headings.row}
            </th>
            <th scope="col" className="py-1 text-left font-normal">
              <span className="flex flex-wrap items-center gap-x-3.5">
                <span className="flex items-center gap-1.5">
                  <svg width="12" height="12" aria-hidden="true" focusable="false">
                    <circle cx="6" cy="6" r="4" strokeWidth="2" className="fill-surface stroke-ink-2" />
                  </svg>
                  {headings.before}
                </span>
                <span className="flex items-center gap-1.5">
                  <svg width="12" height="12" aria-hidden="true" focusable="false">
                    <circle cx="6" cy="6" r="5" className="fill-accent" />
                  </svg>
                  {headings.after}
                </span>
              </span>
            </th>
            <th scope="col" className="py-1 pl-3 text-right font-normal">
              {headings.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ label, before, after, text }) => (
            <tr key={label} className="border-b border-line">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                {label}
              </th>
              <td className="w-1/2 py-1">
                <span className="sr-only">
                  {headings.before} {number(before)}, {headings.after} {number(after)}
                </span>
                <svg height="16" aria-hidden="true" focusable="false" className="w-full">
                  <line x1={at(from)} x2={at(to)} y1="8" y2="8" className="stroke-line" />
                  <line x1={at(before)} x2={at(after)} y1="8" y2="8" strokeWidth="2" className="stroke-accent" />
                  <circle cx={at(before)} cy="8" r="5" strokeWidth="2" className="fill-surface stroke-ink-2" />
                  <circle cx={at(after)} cy="8" r="4" className="fill-accent" />
                </svg>
              </td>
              <td className="py-1 pl-3 text-right whitespace-nowrap">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
