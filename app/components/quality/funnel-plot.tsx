import { Link } from '@remix-run/react';
import { useId } from 'react';
import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { FunnelPosition } from '#app/domain/quality/statistics/compare-units.ts';
import type { ToldFigure } from '#app/domain/quality/told-figure.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useFigureText } from './figure-text.ts';
import { placePath } from './place-path.ts';
import { TableTwin } from './theme-table.tsx';

const WIDTH = 480;
const HEIGHT = 280;
const LEFT = 28;
const RIGHT = 62;
const TOP = 12;
const BOTTOM = 46;
/** The picture shrinks to a phone: its letters are then larger within it. */
const LETTERS = 'text-base tabular-nums sm:text-xs';
/** From how many answers on the limits are drawn: nothing is told of fewer. */
const DRAWN_FROM = 5;
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
  const ownStanding = useOwnStanding(funnel.points);
  const id = useId();
  const { target, spread, points } = funnel;
  const most = Math.max(20, ...points.map(countOf)) * 1.05;
  const limit = (z: number, n: number) =>
    Math.min(scale.highest, Math.max(scale.lowest, target + (z * spread) / Math.sqrt(n)));
  const drawn = [...points.map(({ mean }) => mean), limit(LIMITS.outer, DRAWN_FROM), limit(-LIMITS.outer, DRAWN_FROM)];
  const lowest = Math.floor(Math.min(...drawn));
  const highest = Math.max(Math.ceil(Math.max(...drawn)), lowest + 1);
  const x = (n: number) => LEFT + (n / most) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + ((highest - value) / (highest - lowest)) * (HEIGHT - TOP - BOTTOM);
  const curve = (z: number) =>
    Array.from({ length: CURVE_STEPS + 1 }, (_, step) => DRAWN_FROM + (step / CURVE_STEPS) * (most - DRAWN_FROM))
      .map((n, step) => `${step === 0 ? 'M' : 'L'} ${x(n).toFixed(1)} ${y(limit(z, n)).toFixed(1)}`)
      .join(' ');
  const outside = points.filter(({ position }) => position !== 'within').length;
  const steps = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
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
            <text x={LEFT - 6} y={y(step) + 4} textAnchor="end" className={`fill-ink-2 ${LETTERS}`}>
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
        <text x={WIDTH - RIGHT + 4} y={y(limit(LIMITS.inner, most)) + 10} className={`fill-ink-2 ${LETTERS}`}>
          {words.inner}
        </text>
        <text x={WIDTH - RIGHT + 4} y={y(limit(LIMITS.outer, most)) - 4} className={`fill-ink-2 ${LETTERS}`}>
          {words.outer}
        </text>
        {points.map((point) => (
          <Dot key={point.id} point={point} x={x(countOf(point))} y={y(point.mean)} />
        ))}
        <text x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 6} textAnchor="middle" className={`fill-ink-2 ${LETTERS}`}>
          {words.respondents}
        </text>
        {axisSteps(most).map((n) => (
          <text key={n} x={x(n)} y={HEIGHT - 26} textAnchor="middle" className={`fill-ink-2 ${LETTERS}`}>
            {number(n)}
          </text>
        ))}
      </svg>
      <Key points={points} />
      {ownStanding && <figcaption>{ownStanding}</figcaption>}
      <FunnelTable title={title} points={points} />
    </figure>
  );
}

/** Where the place itself stands, in a sentence; null where it has no dot. */
function useOwnStanding(points: readonly FunnelPoint[]): string | null {
  const { quality, surveys } = useTexts();
  const language = useLanguage();
  const text = useFigureText();
  const own = points.find(({ isOwn }) => isOwn);
  if (!own) return null;
  const position = surveys.wave.positions[own.position];
  return quality.funnel.standing(own.name[language], text.mean(own.mean), text.respondents(own), position);
}

/** Round numbers from none to the most, five at most. */
function axisSteps(most: number): number[] {
  const step = [5, 10, 20, 25, 50, 100, 200, 500].find((size) => most / size < 5) ?? 1000;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

type Shape = 'own' | 'within' | 'outside';

function shapeOf({ isOwn, position }: FunnelPoint): Shape {
  if (isOwn) return 'own';
  return position === 'within' ? 'within' : 'outside';
}

/** A dot; a filled diamond for the place itself, a square for one outside the limits. */
function Dot({ point, x, y }: { point: FunnelPoint; x: number; y: number }) {
  const shape = shapeOf(point);
  if (shape === 'own') return <path d={`M ${x} ${y - 8} l 8 8 l -8 8 l -8 -8 z`} className="fill-accent" />;
  if (shape === 'within') return <circle cx={x} cy={y} r="4.5" className="fill-line-strong" />;
  return <rect x={x - 5} y={y - 5} width="10" height="10" strokeWidth="2" className="fill-surface stroke-ink" />;
}

/** What the marks mean that are there. */
function Key({ points }: { points: readonly FunnelPoint[] }) {
  const { funnel: words } = useTexts().quality;
  const language = useLanguage();
  const shown = new Map(points.map((point) => [shapeOf(point), point]));
  const marks = [shown.get('own'), shown.get('within'), shown.get('outside')].filter((point) => point !== undefined);
  return (
    <p aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1">
      {marks.map((point) => (
        <span key={shapeOf(point)} className="inline-flex items-center gap-1">
          <svg viewBox="0 0 20 20" className="size-5">
            <Dot point={point} x={10} y={10} />
          </svg>
          {point.isOwn ? point.name[language] : words.others[point.position === 'within' ? 'within' : 'outside']}
        </span>
      ))}
    </p>
  );
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
