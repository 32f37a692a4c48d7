import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useId } from 'react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

export interface Series {
  id: string;
  label: string;
  points: readonly (readonly [x: number, y: number])[];
  /** What tells it from the others beside its label. */
  stroke: 'solid' | 'dashed' | 'dotted';
  /** Only dots, no line. */
  isScattered?: boolean;
}

interface Axis {
  label: string;
  from: number;
  to: number;
  /** The number in words; as it is when absent. */
  text?: (value: number) => string;
}

interface LineChartProps {
  /** A sentence that says what the chart shows. */
  title: string;
  x: Axis;
  y: Axis;
  series: readonly Series[];
  /** Where the reader is. */
  mark?: { x: number; y: number; label: string };
}

const WIDTH = 480;
const HEIGHT = 300;
const LEFT = 58;
const RIGHT = 26;
const TOP = 14;
const BOTTOM = 52;
const TICKS = 5;
const DASHES = { solid: undefined, dashed: '7 5', dotted: '2 4' };
const STROKES = { solid: 'stroke-accent', dashed: 'stroke-ink', dotted: 'stroke-bad' };
/** Full and empty rather than of two colours. */
const DOTS = { solid: 'fill-accent', dashed: 'fill-none stroke-ink', dotted: 'fill-bad' };
/** The picture shrinks to a phone: its letters are then larger within it. */
const LETTERS = 'text-base tabular-nums sm:text-xs';

/** Lines or dots over two axes, each told by its stroke as well as its colour; the same as a table one key away. */
export function LineChart({ title, x, y, series, mark }: LineChartProps) {
  const id = useId();
  const { number } = useFormat();
  const across = scaleLinear([x.from, x.to], [LEFT, WIDTH - RIGHT]);
  const up = scaleLinear([y.from, y.to], [HEIGHT - BOTTOM, TOP]);
  const path = line<readonly [number, number]>(
    ([at]) => across(at),
    ([, value]) => up(value),
  );
  const textX = x.text ?? number;
  const textY = y.text ?? number;
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption id={id} className="font-medium">
        {title}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false" className="w-full max-w-dialog">
        {up.ticks(TICKS).map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={up(tick)} y2={up(tick)} className="stroke-line" />
            <text x={LEFT - 6} y={up(tick) + 4} textAnchor="end" className={`fill-ink-2 ${LETTERS}`}>
              {textY(tick)}
            </text>
          </g>
        ))}
        {across.ticks(TICKS).map((tick) => (
          <text
            key={tick}
            x={across(tick)}
            y={HEIGHT - BOTTOM + 18}
            textAnchor="middle"
            className={`fill-ink-2 ${LETTERS}`}
          >
            {textX(tick)}
          </text>
        ))}
        <text x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 8} textAnchor="middle" className={`fill-ink-2 ${LETTERS}`}>
          {x.label}
        </text>
        {series.map(({ id: one, points, stroke, isScattered }) =>
          isScattered ? (
            <path
              key={one}
              d={points.map(([at, value]) => dotAt(across(at), up(value))).join('')}
              className={`${DOTS[stroke]} opacity-70`}
            />
          ) : (
            <path
              key={one}
              d={path(points) ?? undefined}
              strokeWidth="2"
              strokeDasharray={DASHES[stroke]}
              className={`fill-none ${STROKES[stroke]}`}
            />
          ),
        )}
        {mark && (
          <circle cx={across(mark.x)} cy={up(mark.y)} r="6" strokeWidth="2" className="fill-surface stroke-ink" />
        )}
      </svg>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <li className="text-ink-2">{y.label}:</li>
        {series.map(({ id: one, label, stroke, isScattered }) => (
          <li key={one} className="flex items-center gap-2">
            <svg width="28" height="10" aria-hidden="true" focusable="false">
              {isScattered ? (
                <circle cx="14" cy="5" r="3" className={DOTS[stroke]} />
              ) : (
                <line
                  x1="0"
                  x2="28"
                  y1="5"
                  y2="5"
                  strokeWidth="2"
                  strokeDasharray={DASHES[stroke]}
                  className={STROKES[stroke]}
                />
              )}
            </svg>
            {label}
          </li>
        ))}
        {mark && (
          <li className="flex items-center gap-2">
            <svg width="14" height="14" aria-hidden="true" focusable="false">
              <circle cx="7" cy="7" r="5" strokeWidth="2" className="fill-surface stroke-ink" />
            </svg>
            {mark.label}
          </li>
        )}
      </ul>
      <SeriesTable title={title} x={x} y={y} series={series} />
    </figure>
  );
}

const MOST_ROWS = 25;

/** Part of one path for all of a kind: hundreds of elements would be slow to move. */
function dotAt(x: number, y: number): string {
  return `M${(x - 3).toFixed(1)} ${y.toFixed(1)}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
}

/** At most so many of the points, evenly. */
function SeriesTable({ title, x, y, series }: Pick<LineChartProps, 'title' | 'x' | 'y' | 'series'>) {
  const texts = useTexts();
  const { number } = useFormat();
  return (
    <details data-screen-only>
      <summary className="link inline-flex min-h-control items-center">{texts.common.chart.asTable}</summary>
      <div className="flex flex-wrap gap-6">
        {series.map(({ id, label, points }) => {
          const every = Math.ceil(points.length / MOST_ROWS);
          return (
            <table key={id} className="mt-2 tabular-nums">
              <caption className="text-left font-medium">
                {series.length > 1 ? label : <span className="sr-only">{title}</span>}
              </caption>
              <thead>
                <tr>
                  <th scope="col" className="pr-6 text-left font-normal text-ink-2">
                    {x.label}
                  </th>
                  <th scope="col" className="text-right font-normal text-ink-2">
                    {y.label}
                  </th>
                </tr>
              </thead>
              <tbody>
                {points
                  .filter((_, index) => index % every === 0)
                  .map(([at, value], index) => (
                    <tr key={index}>
                      <th scope="row" className="pr-6 text-left font-normal">
                        {(x.text ?? number)(at)}
                      </th>
                      <td className="text-right">{(y.text ?? number)(value)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          );
        })}
      </div>
    </details>
  );
}
