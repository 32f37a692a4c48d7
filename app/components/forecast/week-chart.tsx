import { useId } from 'react';
import type { WeekForecast } from '#app/domain/forecast/summary.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { TableTwin } from '../quality/theme-table.tsx';
import { useChanceText } from './chance-text.ts';
import { usePlacesText } from './places-text.ts';

const WIDTH = 720;
const HEIGHT = 260;
const LEFT = 40;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 28;
const STEPS = 4;
/** The picture shrinks to a phone: its letters are then larger within it. */
const LETTERS = 'fill-ink-2 text-xl tabular-nums sm:text-xs';
const LABELS = 8;

interface WeekChartProps {
  title: string;
  weeks: readonly WeekForecast[];
}

/** Need with its intervals against places, a week beside the other; the same numbers as a table below. */
export function WeekChart({ title, weeks }: WeekChartProps) {
  const { chart: words } = useTexts().forecast;
  const { number, weekShort } = useFormat();
  const id = useId();
  const description = useDescription(weeks);
  const end = roundEnd(Math.max(1, ...weeks.map(({ need, places }) => Math.max(need.high95, places ?? 0))));
  const slot = (WIDTH - LEFT - RIGHT) / Math.max(1, weeks.length);
  const x = (index: number) => LEFT + (index + 0.5) * slot;
  const y = (value: number) => TOP + (1 - value / end) * (HEIGHT - TOP - BOTTOM);
  const every = Math.ceil(weeks.length / LABELS);
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        className="w-full max-w-reading"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {Array.from({ length: STEPS + 1 }, (_, step) => (end * step) / STEPS).map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} className="stroke-line" />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end" className={LETTERS}>
              {number(value)}
            </text>
          </g>
        ))}
        {weeks.map((one, index) => (
          <WeekMark key={one.week} one={one} at={x(index)} slot={slot} y={y} />
        ))}
        <polyline
          points={weeks.map(({ need }, index) => `${x(index).toFixed(1)},${y(need.median).toFixed(1)}`).join(' ')}
          strokeWidth="1.5"
          className="fill-none stroke-accent"
        />
        {weeks.map(({ week }, index) =>
          index % every === 0 ? (
            <text key={week} x={x(index)} y={HEIGHT - 6} textAnchor="middle" className={LETTERS}>
              {weekShort(week)}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption className="text-ink-2">{words.key}</figcaption>
      <WeekTwin title={title} weeks={weeks} />
    </figure>
  );
}

interface WeekMarkProps {
  one: WeekForecast;
  at: number;
  slot: number;
  y: (value: number) => number;
}

/** The bands of a week, a dot for its need, and a step for its places. */
function WeekMark({ one: { need, places, assumed }, at, slot, y }: WeekMarkProps) {
  const band = (low: number, high: number, width: number, look: string) => (
    <rect x={at - width / 2} width={width} y={y(high)} height={Math.max(2, y(low) - y(high))} className={look} />
  );
  return (
    <g>
      {band(need.low95, need.high95, slot * 0.6, 'fill-heat-2')}
      {band(need.low80, need.high80, slot * 0.6, 'fill-heat-4')}
      <circle cx={at} cy={y(need.median)} r="3" className="fill-accent" />
      {places !== null && (
        <line
          x1={at - slot / 2}
          x2={at + slot / 2}
          y1={y(places)}
          y2={y(places)}
          strokeWidth="2.5"
          strokeDasharray={assumed > 0 ? '4 3' : undefined}
          className="stroke-ink"
        />
      )}
    </g>
  );
}

/** The numbers of the chart, one key away. */
function WeekTwin({ title, weeks }: WeekChartProps) {
  const { forecast, common } = useTexts();
  const words = forecast.chart;
  const { number, week } = useFormat();
  const chanceText = useChanceText();
  const { headings } = words;
  return (
    <TableTwin label={`${common.chart.asTable}: ${title}`} caption={title} headings={Object.values(headings)}>
      {weeks.map(({ week: at, need, places, assumed, shortage, probability }) => (
        <tr key={at} className="border-t border-line">
          <th scope="row" className="py-1 pr-4 text-left font-normal whitespace-nowrap">
            {week(at)}
          </th>
          {[
            number(need.median),
            words.interval(number(need.low80), number(need.high80)),
            words.interval(number(need.low95), number(need.high95)),
            places === null ? words.unstated : number(places),
            number(assumed),
            number(shortage, { max: 1 }),
          ].map((text, index) => (
            <td key={index} className="py-1 pr-4 text-right whitespace-nowrap">
              {text}
            </td>
          ))}
          <td className="py-1">{chanceText(probability)}</td>
        </tr>
      ))}
    </TableTwin>
  );
}

function useDescription(weeks: readonly WeekForecast[]): string {
  const { chart: words } = useTexts().forecast;
  const { number, week } = useFormat();
  const placesText = usePlacesText();
  const [peak] = weeks.toSorted((a, b) => b.need.median - a.need.median);
  if (!peak) return '';
  const { need } = peak;
  return words.description({
    ...{ week: week(peak.week), need: number(need.median), low: number(need.low95), high: number(need.high95) },
    places: placesText(peak),
  });
}

/** The end of an axis of whole people: each of its four steps is whole. */
function roundEnd(value: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.max(STEPS, Math.ceil(value / (STEPS * power)) * STEPS * power);
}
