import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';

const FILLS: Record<Tone, string> = {
  neutral: 'fill-line-strong',
  info: 'fill-info',
  ok: 'fill-ok',
  warn: 'fill-warn',
  bad: 'fill-bad',
};

interface MeterProps {
  value: number;
  max: number;
  /** The numbers in words beside the bar, such as `18 av 24`. */
  text: string;
  tone?: Tone;
}

/** How much of something is used: a bar with its number beside it. */
export function Meter({ value, max, text, tone = 'info' }: MeterProps) {
  return (
    <span className="inline-flex w-full min-w-28 items-center gap-2">
      <ShareBar share={max > 0 ? value / max : 0} className={FILLS[tone]} />
      <span className="flex-none tabular-nums">{text}</span>
    </span>
  );
}

/** A drawing, not a style: its length is an attribute, which a strict content policy allows. */
export function ShareBar({ share, className }: { share: number; className: string }) {
  const width = `${Math.min(Math.max(share, 0), 1) * 100}%`;
  return (
    <svg aria-hidden="true" focusable="false" height="8" className="w-0 min-w-12 flex-1">
      <rect width="100%" height="8" rx="4" className="fill-line" />
      <rect width={width} height="8" rx="4" className={className} />
    </svg>
  );
}

const HEAT = ['', 'bg-heat-1', 'bg-heat-2', 'bg-heat-3', 'bg-heat-4'] as const;

interface HeatCellProps {
  /** 0 is empty, 4 is full. */
  level: 0 | 1 | 2 | 3 | 4;
  /** Over what is allowed: an edge and a sign, not only a colour. */
  isOver?: boolean;
  /** Hatched too, where many cells stand close. */
  isHatched?: boolean;
  children: ReactNode;
}

/** A number on a ground that deepens with it. */
export function HeatCell({ level, isOver = false, isHatched = false, children }: HeatCellProps) {
  const edge = isOver ? 'font-semibold outline-2 -outline-offset-2 outline-bad' : '';
  return (
    <span
      className={`flex min-h-7 min-w-9 items-center justify-center rounded px-1 tabular-nums ${HEAT[level]} ${edge} ${isHatched ? 'hatched' : ''}`}
    >
      {children}
    </span>
  );
}

/** The level of a share: anything above nothing shows, and only what is full is full. */
export function heatLevel(value: number, max: number): 0 | 1 | 2 | 3 | 4 {
  if (value <= 0 || max <= 0) return 0;
  const share = value / max;
  if (share >= 1) return 4;
  return share >= 2 / 3 ? 3 : share >= 1 / 3 ? 2 : 1;
}
