import { useId } from 'react';
import type { ThemePoint } from '#app/domain/quality/theme-series.ts';
import { useEarlierTerm } from '../surveys/use-earlier-term.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useFigureText } from './figure-text.ts';
import { ThemeTable } from './theme-table.tsx';
import type { EarlierPoint, ShownWave } from './types.ts';

const WIDTH = 320;
const HEIGHT = 150;
const LEFT = 22;
const RIGHT = 10;
const TOP = 10;
const BOTTOM = 22;
const LABELS = 4;

interface ThemeChartProps {
  name: string;
  points: readonly ThemePoint[];
  waves: readonly ShownWave[];
  /** From spreadsheets, the earliest first. */
  earlier: readonly EarlierPoint[];
  scale: { lowest: number; highest: number };
}

/**
 * One theme over the waves: means with their intervals, everybody's mean beside, breaks where the wording changed. What
 * spreadsheets say of the time before stands first, of another shape and joined to nothing.
 */
export function ThemeChart({ name, points, waves, earlier, scale }: ThemeChartProps) {
  const { chart } = useTexts().quality;
  const earlierTerm = useEarlierTerm();
  const { term } = useFormat();
  const id = useId();
  const count = earlier.length + waves.length;
  const slot = (index: number) => LEFT + ((index + 0.5) / count) * (WIDTH - LEFT - RIGHT);
  const x = (index: number) => slot(earlier.length + index);
  const isFirstOwn = (index: number) => index === 0 && earlier.length > 0;
  const y = (value: number) =>
    TOP + ((scale.highest - value) / (scale.highest - scale.lowest)) * (HEIGHT - TOP - BOTTOM);
  const steps = Array.from({ length: scale.highest - scale.lowest + 1 }, (_, step) => scale.lowest + step);
  const description = useDescription({ points, waves, earlier });
  const every = Math.ceil(count / LABELS);
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        className="w-full max-w-panel"
      >
        <title id={`${id}-title`}>{chart.series(name)}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {steps.map((step) => (
          <g key={step}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(step)} y2={y(step)} className="stroke-line" />
            <text x={LEFT - 6} y={y(step) + 4} textAnchor="end" className="fill-ink-2 text-xs tabular-nums">
              {step}
            </text>
          </g>
        ))}
        {earlier.map((point, index) => (
          <g key={point.term}>
            {(count - 1 - index) % every === 0 && (
              <text x={slot(index)} y={HEIGHT - 6} textAnchor="middle" className="fill-ink-2 text-xs">
                {earlierTerm(point.term)}
              </text>
            )}
            <EarlierMark point={point} x={slot(index)} y={y} floor={HEIGHT - BOTTOM} />
          </g>
        ))}
        {waves.map(({ id: waveId, term: of, isNewVersion }, index) => (
          <g key={waveId}>
            {(isNewVersion || isFirstOwn(index)) && (
              <line
                x1={(x(index - 1) + x(index)) / 2}
                x2={(x(index - 1) + x(index)) / 2}
                y1={TOP}
                y2={HEIGHT - BOTTOM}
                strokeDasharray={isFirstOwn(index) ? undefined : '2 3'}
                className="stroke-ink-2"
              />
            )}
            {isNewVersion && (
              <text x={(x(index - 1) + x(index)) / 2 + 3} y={TOP + 8} className="fill-ink-2 text-xs">
                {chart.newVersion}
              </text>
            )}
            {(waves.length - 1 - index) % every === 0 && (
              <text x={x(index)} y={HEIGHT - 6} textAnchor="middle" className="fill-ink-2 text-xs">
                {term(of)}
              </text>
            )}
          </g>
        ))}
        {points.map((point, index) => (
          <PointMark key={point.waveId} point={point} x={x(index)} y={y} floor={HEIGHT - BOTTOM} />
        ))}
        {points.slice(1).map((point, index) => {
          const before = points[index]?.figure;
          if (!before || !point.figure || waves[index + 1]?.isNewVersion) return null;
          return (
            <line
              key={point.waveId}
              x1={x(index)}
              x2={x(index + 1)}
              y1={y(before.mean)}
              y2={y(point.figure.mean)}
              strokeWidth="1.5"
              className="stroke-accent"
            />
          );
        })}
      </svg>
      <ThemeTable name={name} points={points} waves={waves} earlier={earlier} />
    </figure>
  );
}

/** What the chart shows, in words; what a new version divides is told apart. */
function useDescription({ points, waves, earlier }: Pick<ThemeChartProps, 'points' | 'waves' | 'earlier'>): string {
  const { quality, earlierResults } = useTexts();
  const { chart } = quality;
  const earlierTerm = useEarlierTerm();
  const { term, list } = useFormat();
  const { mean } = useFigureText();
  const toldBefore = earlier.map(({ term: of, figure }) =>
    figure
      ? earlierResults.chart.point(earlierTerm(of), mean(figure.mean))
      : earlierResults.chart.hidden(earlierTerm(of)),
  );
  const told = points.map(({ figure }, index) => {
    const wave = term(waves[index]?.term ?? 'HT2000');
    return figure ? chart.point(wave, mean(figure.mean)) : chart.hidden(wave);
  });
  const starts = waves.flatMap(({ isNewVersion }, index) => (isNewVersion ? [index] : []));
  const description = [0, ...starts].map((start, part) => {
    const own = told.slice(start, starts[part]);
    return part === 0 ? chart.description(list([...toldBefore, ...own])) : chart.descriptionAfter(list(own));
  });
  return description.join(' ');
}

interface PointMarkProps {
  point: ThemePoint;
  x: number;
  y: (value: number) => number;
  floor: number;
}

/** A hollow square without an interval, for the spread is not known. */
function EarlierMark({ point: { figure }, x, y, floor }: Omit<PointMarkProps, 'point'> & { point: EarlierPoint }) {
  if (!figure) return <KeptBackMark x={x} floor={floor} />;
  return (
    <rect x={x - 4} y={y(figure.mean) - 4} width="8" height="8" strokeWidth="1.5" className="fill-none stroke-ink-2" />
  );
}

function KeptBackMark({ x, floor }: Pick<PointMarkProps, 'x' | 'floor'>) {
  return (
    <text x={x} y={floor - 3} textAnchor="middle" className="fill-ink-2 text-xs">
      •
    </text>
  );
}

/** A dot with its interval; a hollow diamond for everybody; a small mark on the floor where the figure is kept back. */
function PointMark({ point: { figure, keptBack, whole }, x, y, floor }: PointMarkProps) {
  return (
    <g>
      {whole && (
        <path
          d={`M ${x + 9} ${y(whole.mean) - 4} l 4 4 l -4 4 l -4 -4 z`}
          strokeWidth="1.5"
          className="fill-none stroke-ink-2"
        />
      )}
      {figure?.spread && (
        <line
          x1={x}
          x2={x}
          y1={y(figure.spread.interval.high)}
          y2={y(figure.spread.interval.low)}
          strokeWidth="2"
          className="stroke-accent"
        />
      )}
      {figure && <circle cx={x} cy={y(figure.mean)} r="4" className="fill-accent" />}
      {!figure && keptBack && <KeptBackMark x={x} floor={floor} />}
    </g>
  );
}
