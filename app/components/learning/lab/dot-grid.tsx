import { useId } from 'react';
import { useFormat } from '#app/platform/i18n/use-texts.ts';

export type DotShape = 'full' | 'ring' | 'cross' | 'small';

export interface DotGroup {
  id: string;
  label: string;
  /** Dots, rounded to whole ones. */
  count: number;
  shape: DotShape;
  tone: 'accent' | 'bad' | 'warn' | 'faint';
}

const CELL = 10;
const STROKES = { accent: 'stroke-accent', bad: 'stroke-bad', warn: 'stroke-warn', faint: 'stroke-line-strong' };
const FILLS = { accent: 'fill-accent', bad: 'fill-bad', warn: 'fill-warn', faint: 'fill-line-strong' };

interface DotGridProps {
  title: string;
  groups: readonly DotGroup[];
  across?: number;
}

/** A crowd of dots, one for each person, of whom some differ in shape as well as colour; the numbers stand beside it. */
export function DotGrid({ title, groups, across = 50 }: DotGridProps) {
  const id = useId();
  const { number } = useFormat();
  const total = groups.reduce((sum, { count }) => sum + Math.round(count), 0);
  const down = Math.max(1, Math.ceil(total / across));
  let first = 0;
  return (
    <figure className="flex min-w-0 flex-col gap-3">
      <figcaption id={id} className="font-medium">
        {title}
      </figcaption>
      <svg viewBox={`0 0 ${across * CELL} ${down * CELL}`} aria-hidden="true" focusable="false" className="w-full">
        {groups.map(({ id: group, count, shape, tone }) => {
          const from = first;
          first += Math.round(count);
          return <Dots key={group} from={from} to={first} across={across} shape={shape} tone={tone} />;
        })}
      </svg>
      <table aria-labelledby={id} className="tabular-nums">
        <tbody>
          {groups.map(({ id: group, label, count, shape, tone }) => (
            <tr key={group}>
              <td className="w-6 py-0.5">
                <svg viewBox={`0 0 ${CELL} ${CELL}`} aria-hidden="true" focusable="false" className="size-4">
                  <Dots from={0} to={1} across={1} shape={shape} tone={tone} />
                </svg>
              </td>
              <th scope="row" className="py-0.5 pr-6 text-left font-normal">
                {label}
              </th>
              <td className="py-0.5 text-right">{number(count, { max: 0 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

interface DotsProps {
  from: number;
  to: number;
  across: number;
  shape: DotShape;
  tone: DotGroup['tone'];
}

/** One path for all of a kind: a thousand elements would be slow to move. */
function Dots({ from, to, across, shape, tone }: DotsProps) {
  const path = Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const x = ((from + index) % across) * CELL + CELL / 2;
    const y = Math.floor((from + index) / across) * CELL + CELL / 2;
    return PATHS[shape](x, y);
  }).join('');
  return shape === 'full' || shape === 'small' ? (
    <path d={path} className={FILLS[tone]} />
  ) : (
    <path d={path} strokeWidth="2" className={`fill-none ${STROKES[tone]}`} />
  );
}

const circle = (radius: number) => (x: number, y: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

const PATHS: Record<DotShape, (x: number, y: number) => string> = {
  full: circle(4),
  ring: circle(3),
  cross: (x, y) => `M${x - 3} ${y - 3}l6 6m0 -6l-6 6`,
  small: circle(1.5),
};
