/** A picture of some numbers of a sheet: a bar for each, or a point with the interval that it lies in. */
export interface Chart {
  title: string;
  /** What the picture shows, in words, for those who do not see it; the numbers stand in the sheet. */
  alt: string;
  kind: 'bars' | 'intervals';
  /** The ends of the scale. */
  from: number;
  to: number;
  decimals: number;
  points: readonly ChartPoint[];
}

export interface ChartPoint {
  label: string;
  value: number;
  low?: number;
  high?: number;
}

export interface ChartWording {
  title: string;
  /** What it shows, given the name of what comes first. */
  alt: (first: string) => string;
}

/** The end of a scale that holds the value: 1, 2, 4 or 8 times a power of ten, so that a fourth of it is short to write. */
export function upTo(value: number): number {
  if (value <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 8, 10].map((step) => step * power).find((end) => end >= value) ?? 10 * power;
}

/** What a picture is made of, whatever draws it; in points from the upper left. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; tone: Tone }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; weight: number; tone: Tone }
  | { kind: 'dot'; x: number; y: number; radius: number; tone: Tone }
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      anchor: 'start' | 'middle' | 'end';
      bold: boolean;
    };
export type Tone = 'accent' | 'grid' | 'axis';

export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

const WIDTH = 640;
const LABELS = 220;
const VALUES = 48;
const TOP = 34;
const ROW = 22;
const FOOT = 24;
const TEXT = 11;
const STEPS = 4;
const LONGEST = 36;

/** The chart as shapes: a label, a bar or a point with its interval, and the number, a row each, above one scale. */
export function drawChart(chart: Chart, number: (value: number, decimals: number) => string): Drawing {
  const { points, from, to, decimals, title } = chart;
  const height = TOP + points.length * ROW + FOOT;
  const span = to - from || 1;
  const x = (value: number) =>
    LABELS + ((Math.min(to, Math.max(from, value)) - from) / span) * (WIDTH - LABELS - VALUES);
  const text = (at: Pick<Shape & { kind: 'text' }, 'x' | 'y' | 'text' | 'anchor'>, bold = false): Shape => ({
    ...{ kind: 'text', size: TEXT, bold },
    ...at,
  });
  const bottom = height - FOOT;
  const scale = Array.from({ length: STEPS + 1 }, (_, step) => from + (span * step) / STEPS);
  return {
    width: WIDTH,
    height,
    shapes: [
      text({ x: 0, y: 14, text: title, anchor: 'start' }, true),
      ...scale.flatMap((value): Shape[] => [
        { kind: 'line', x1: x(value), y1: TOP - 4, x2: x(value), y2: bottom, weight: 0.5, tone: 'grid' },
        text({ x: x(value), y: height - 8, text: number(value, decimals), anchor: 'middle' }),
      ]),
      ...points.flatMap((point, index): Shape[] => {
        const middle = TOP + index * ROW + ROW / 2 - 2;
        return [
          text({ x: LABELS - 8, y: middle + 4, text: shortened(point.label), anchor: 'end' }),
          ...markOf(chart, point, { x, y: middle }),
          text({ x: WIDTH, y: middle + 4, text: number(point.value, decimals), anchor: 'end' }, true),
        ];
      }),
      { kind: 'line', x1: x(from), y1: TOP - 4, x2: x(from), y2: bottom, weight: 1, tone: 'axis' },
    ],
  };
}

function markOf(
  { kind, from }: Chart,
  { value, low, high }: ChartPoint,
  { x, y }: { x: (value: number) => number; y: number },
): Shape[] {
  if (kind === 'bars') {
    const start = x(from);
    return [{ kind: 'rect', x: start, y: y - 6, width: Math.max(0, x(value) - start), height: 12, tone: 'accent' }];
  }
  const dot: Shape = { kind: 'dot', x: x(value), y, radius: 4, tone: 'accent' };
  if (low === undefined || high === undefined) return [dot];
  const end = (at: number): Shape => ({
    kind: 'line',
    x1: at,
    y1: y - 4,
    x2: at,
    y2: y + 4,
    weight: 1.5,
    tone: 'axis',
  });
  return [
    { kind: 'line', x1: x(low), y1: y, x2: x(high), y2: y, weight: 1.5, tone: 'axis' },
    ...[end(x(low)), end(x(high)), dot],
  ];
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
