import { Link } from '@remix-run/react';
import { useId } from 'react';
import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { FunnelPosition } from '#app/domain/quality/statistics/compare-units.ts';
import type { ToldFigure } from '#app/domain/quality/told-figure.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useFigureText } from './figure-text.ts';
import { placePath } from './place-path.ts';
import { TableTwin } from './theme-table.tsx';

const WIDTH = 360;
const HEIGHT = 240;
const LEFT = 26;
const RIGHT = 44;
const TOP = 10;
const BOTTOM = 36;
const LIMITS = { inner: 1.96, outer: 3.09 } as const;
const CURVE_STEPS = 40;

interface FunnelPoint {
  kind: GroupKind;
  id: string;
  name: { sv: string; en: string };
  respondents: ToldFigure['respondents'];
  mean: number;
  position: FunnelPosition;
  isOwn: boolean;
}

interface FunnelPlotProps {
  title: string;
  funnel: { target: number; spread: number; points: readonly FunnelPoint[] };
  scale: { lowest: number; highest: number };
}

/** A span of respondents is drawn in its middle. */
function countOf({ respondents }: FunnelPoint): number {
  return typeof respondents === 'number' ? respondents : (respondents.from + respondents.to) / 2;
}

/** Places by how many have answered and what they say, with the limits within which chance alone would keep them. */
export function FunnelPlot({ title, funnel, scale }: FunnelPlotProps) {
  const { funnel: words } = useTexts().quality;
  const { number } = useFormat();
  const language = useLanguage();
  const id = useId();
  const { target, spread, points } = funnel;
  const most = Math.max(20, ...points.map(countOf)) * 1.05;
  const x = (n: number) => LEFT + (n / most) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) =>
    TOP + ((scale.highest - value) / (scale.highest - scale.lowest)) * (HEIGHT - TOP - BOTTOM);
  const limit = (z: number, n: number) =>
    Math.min(scale.highest, Math.max(scale.lowest, target + (z * spread) / Math.sqrt(n)));
  const curve = (z: number) =>
    Array.from({ length: CURVE_STEPS + 1 }, (_, step) => 4 + (step / CURVE_STEPS) * (most - 4))
      .map((n, step) => `${step === 0 ? 'M' : 'L'} ${x(n).toFixed(1)} ${y(limit(z, n)).toFixed(1)}`)
      .join(' ');
  const outside = points.filter(({ position }) => position !== 'within').length;
  const steps = Array.from({ length: scale.highest - scale.lowest + 1 }, (_, step) => scale.lowest + step);
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        className="w-full max-w-dialog"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{words.description(number(points.length), number(outside))}</desc>
        {steps.map((step) => (
          <g key={step}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(step)} y2={y(step)} className="stroke-line" />
            <text x={LEFT - 6} y={y(step) + 4} textAnchor="end" className="fill-ink-2 text-xs tabular-nums">
              {step}
            </text>
          </g>
        ))}
        <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(target)} y2={y(target)} className="stroke-ink-2" />
        {Object.values(LIMITS).flatMap((z) =>
          [z, -z].map((side) => (
            <path
              key={side}
              d={curve(side)}
              strokeDasharray={z === LIMITS.outer ? '5 4' : undefined}
              className="fill-none stroke-line-strong"
            />
          )),
        )}
        <text x={WIDTH - RIGHT + 3} y={y(limit(LIMITS.inner, most)) + 4} className="fill-ink-2 text-xs">
          {words.inner}
        </text>
        <text x={WIDTH - RIGHT + 3} y={y(limit(LIMITS.outer, most)) - 6} className="fill-ink-2 text-xs">
          {words.outer}
        </text>
        {points.map((point) => (
          <Dot key={point.id} point={point} x={x(countOf(point))} y={y(point.mean)} name={point.name[language]} />
        ))}
        <text x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 4} textAnchor="middle" className="fill-ink-2 text-xs">
          {words.respondents}
        </text>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => {
          const n = Math.round((share * most) / 1.05);
          return (
            <text key={share} x={x(n)} y={HEIGHT - 20} textAnchor="middle" className="fill-ink-2 text-xs tabular-nums">
              {n}
            </text>
          );
        })}
      </svg>
      <FunnelTable title={title} points={points} />
    </figure>
  );
}

/** A dot; a filled diamond with its name for the place itself, a ring of another shape outside the limits. */
function Dot({ point, x, y, name }: { point: FunnelPoint; x: number; y: number; name: string }) {
  if (point.isOwn) {
    const isRight = x > WIDTH * 0.6;
    return (
      <g>
        <path d={`M ${x} ${y - 7} l 7 7 l -7 7 l -7 -7 z`} className="fill-accent" />
        <text
          x={isRight ? x - 11 : x + 11}
          y={y + 4}
          textAnchor={isRight ? 'end' : 'start'}
          className="fill-ink text-xs font-semibold"
        >
          {name}
        </text>
      </g>
    );
  }
  if (point.position === 'within') return <circle cx={x} cy={y} r="3.5" className="fill-line-strong" />;
  return <rect x={x - 4} y={y - 4} width="8" height="8" strokeWidth="2" className="fill-surface stroke-ink" />;
}

function FunnelTable({ title, points }: { title: string; points: readonly FunnelPoint[] }) {
  const { quality, surveys, common } = useTexts();
  const words = quality.funnel;
  const language = useLanguage();
  const text = useFigureText();
  const sorted = points.toSorted((a, b) => a.mean - b.mean);
  return (
    <TableTwin
      label={`${common.chart.asTable}: ${title}`}
      caption={title}
      headings={[words.place, quality.chart.n, quality.chart.own, words.position]}
    >
      {sorted.map((point) => (
        <tr key={point.id} className="border-t border-line">
          <th scope="row" className="py-1 pr-4 text-left font-normal">
            {point.isOwn ? (
              <strong>{point.name[language]}</strong>
            ) : (
              <Link to={placePath(point)} className="link">
                {point.name[language]}
              </Link>
            )}
          </th>
          <td className="py-1 pr-4 text-right whitespace-nowrap">{text.respondents(point)}</td>
          <td className="py-1 pr-4 text-right">{text.mean(point.mean)}</td>
          <td className="py-1 text-left">{surveys.wave.positions[point.position]}</td>
        </tr>
      ))}
    </TableTwin>
  );
}
