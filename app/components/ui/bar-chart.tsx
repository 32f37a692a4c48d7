import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { ShareBar } from './meter.tsx';

export interface ChartPoint {
  label: string;
  value: number;
  /** The value in words when a plain number says too little. */
  text?: string;
}

interface ChartProps {
  /** A sentence that says what the chart shows. */
  title: string;
  points: readonly ChartPoint[];
  /** The end of the axis; the largest value unless told. It always begins at zero. */
  max?: number;
}

/** Lying bars with their labels and numbers beside them: a table that can be seen, so it is its own twin. */
export function BarChart({ title, points, max }: ChartProps) {
  const texts = useTexts();
  const { number } = useFormat();
  const end = max ?? Math.max(0, ...points.map(({ value }) => value));
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="font-medium">{title}</figcaption>
      <table className="w-full">
        <thead className="sr-only">
          <tr>
            <th scope="col">{texts.common.chart.label}</th>
            <th scope="col">{texts.common.chart.value}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ label, value, text }) => (
            <tr key={label}>
              <th scope="row" className="w-2/5 py-1 pr-3 text-left font-normal">
                {label}
              </th>
              <td className="py-1">
                <span className="flex items-center gap-2">
                  <ShareBar share={end > 0 ? value / end : 0} className="fill-accent" />
                  <span className="min-w-10 flex-none text-right tabular-nums">{text ?? number(value)}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const HEIGHT = 120;

/** Standing bars over time, each with its number above and its label below; the same as a table one key away. */
export function ColumnChart({ title, points, max }: ChartProps) {
  const texts = useTexts();
  const { number } = useFormat();
  const end = max ?? Math.max(0, ...points.map(({ value }) => value));
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="font-medium">{title}</figcaption>
      <div aria-hidden="true" className="flex items-end overflow-x-auto">
        {points.map(({ label, value, text }) => {
          const height = end > 0 ? Math.max(0, (value / end) * HEIGHT) : 0;
          return (
            <div key={label} className="flex min-w-7 flex-1 flex-col items-center text-xs text-ink-2 tabular-nums">
              <span className="text-ink">{text ?? number(value)}</span>
              <svg height={HEIGHT} className="w-full" focusable="false">
                <rect x="10%" width="80%" y={HEIGHT - height} height={height} className="fill-accent" />
                <line x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-line-strong" />
              </svg>
              <span className="whitespace-nowrap">{label}</span>
            </div>
          );
        })}
      </div>
      <details>
        <summary className="link inline-flex min-h-control items-center">{texts.common.chart.asTable}</summary>
        <table className="mt-2 tabular-nums">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className="pr-6 text-left font-medium">
                {texts.common.chart.label}
              </th>
              <th scope="col" className="text-right font-medium">
                {texts.common.chart.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ label, value, text }) => (
              <tr key={label}>
                <th scope="row" className="pr-6 text-left font-normal">
                  {label}
                </th>
                <td className="text-right">{text ?? number(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
