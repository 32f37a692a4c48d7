import { useId } from 'react';
import type { ThemePoint } from '#app/domain/quality/theme-series.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useFigureText } from './figure-text.ts';
import { ThemeTable } from './theme-table.tsx';
import type { ShownWave } from './types.ts';

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
  scale: { lowest: number; highest: number };
}

/** One theme over the waves: means with their intervals, everybody's mean beside, breaks where the wording changed. */
export function ThemeChart({ name, points, waves, scale }: ThemeChartProps) {
  const { chart } = useTexts().quality;
  const { term, list } = useFormat();
  const { mean } = useFigureText();
  const id = useId();
  const x = (index: number) => LEFT + ((index + 0.5) / waves.length) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) =>
    TOP + ((scale.highest - value) / (scale.highest - scale.lowest)) * (HEIGHT - TOP - BOTTOM);
  const steps = Array.from({ length: scale.highest - scale.lowest + 1 }, (_, step) => scale.lowest + step);
  const told = points.map(({ figure }, index) => {
    const wave = term(waves[index]?.term ?? 'HT2000');
    return figure ? chart.point(wave, mean(figure.mean)) : chart.hidden(wave);
  });
  const every = Math.ceil(waves.length / LABELS);
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        className="w-full max-w-panel"
      >
        <title id={`${id}-title`}>{chart.series(name)}</title>
        <desc id={`${id}-text`}>{chart.description(list(told))}</desc>
        {steps.map((step) => (
          <g key={step}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(step)} y2={y(step)} className="stroke-line" />
            <text x={LEFT - 6} y={y(step) + 4} textAnchor="end" className="fill-ink-2 text-xs tabular-nums">
              {step}
            </text>
          </g>
        ))}
        {waves.map(({ id: waveId, term: of, isNewVersion }, index) => (
          <g key={waveId}>
            {isNewVersion && (
              <line
                x1={(x(index - 1) + x(index)) / 2}
                x2={(x(index - 1) + x(index)) / 2}
                y1={TOP}
                y2={HEIGHT - BOTTOM}
                strokeDasharray="2 3"
                className="stroke-ink-2"
              />
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
      <ThemeTable name={name} points={points} waves={waves} />
    </figure>
  );
}

interface PointMarkProps {
  point: ThemePoint;
  x: number;
  y: (value: number) => number;
  floor: number;
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
      {!figure && keptBack && (
        <text x={x} y={floor - 3} textAnchor="middle" className="fill-ink-2 text-xs">
          •
        </text>
      )}
    </g>
  );
}
