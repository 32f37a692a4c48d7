import { useId } from 'react';

export interface RangeRow {
  label: string;
  low: number;
  middle: number;
  high: number;
  /** The numbers in words. */
  text: string;
}

interface RangeChartProps {
  /** A sentence that says what the chart shows. */
  title: string;
  headings: { row: string; value: string };
  rows: readonly RangeRow[];
}

/** One row each, a bar over the range and a dot in the middle, on one axis that holds zero; a table that can be seen. */
export function RangeChart({ title, headings, rows }: RangeChartProps) {
  const id = useId();
  const from = Math.min(0, ...rows.map(({ low }) => low));
  const to = Math.max(0, ...rows.map(({ high }) => high));
  const at = (value: number) => `${2 + (to > from ? (96 * (value - from)) / (to - from) : 0)}%`;
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption id={id} className="font-medium">
        {title}
      </figcaption>
      <table aria-labelledby={id} className="w-full tabular-nums">
        <thead className="sr-only">
          <tr>
            <th scope="col">{headings.row}</th>
            <th scope="col">{headings.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, low, middle, high, text }) => (
            <tr key={label} className="border-b border-line">
              <th scope="row" className="w-1/4 py-1.5 pr-3 text-left font-normal">
                {label}
              </th>
              <td className="py-1.5">
                <span className="flex flex-col gap-x-3 sm:flex-row sm:items-center">
                  <svg height="18" aria-hidden="true" focusable="false" className="w-full min-w-24 sm:flex-1">
                    <line x1={at(0)} x2={at(0)} y1="0" y2="18" className="stroke-line-strong" />
                    <line
                      x1={at(low)}
                      x2={at(high)}
                      y1="9"
                      y2="9"
                      strokeWidth="6"
                      className="stroke-accent opacity-40"
                    />
                    <circle cx={at(middle)} cy="9" r="5" className="fill-accent" />
                  </svg>
                  <span className="flex-none text-right text-sm sm:min-w-40">{text}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
