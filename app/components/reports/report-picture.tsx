type Tone = 'accent' | 'grid' | 'axis';
type Shape =
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

export interface Picture {
  title: string;
  alt: string;
  width: number;
  height: number;
  shapes: readonly Shape[];
}

const FILL: Record<Tone, string> = { accent: 'fill-accent', grid: 'fill-line', axis: 'fill-ink' };
const STROKE: Record<Tone, string> = { accent: 'stroke-accent', grid: 'stroke-line', axis: 'stroke-ink' };

/** The picture of a sheet, in the colours of the page; its numbers are those of the table below. */
export function ReportPicture({ title, alt, width, height, shapes }: Picture) {
  return (
    <div role="region" aria-label={title} tabIndex={0} data-scroll-region className="overflow-x-auto pb-3">
      <svg role="img" aria-label={alt} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {shapes.map((shape, index) => (
          <Mark key={index} shape={shape} />
        ))}
      </svg>
    </div>
  );
}

function Mark({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, tone } = shape;
      return <rect {...{ x, y, width, height }} className={FILL[tone]} />;
    }
    case 'line': {
      const { x1, y1, x2, y2, weight, tone } = shape;
      return <line {...{ x1, y1, x2, y2 }} strokeWidth={weight} className={STROKE[tone]} />;
    }
    case 'dot':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} className={FILL[shape.tone]} />;
    case 'text': {
      const { x, y, text, size, anchor, bold } = shape;
      return (
        <text
          {...{ x, y }}
          fontSize={size}
          textAnchor={anchor}
          className={bold ? 'fill-ink font-semibold' : 'fill-ink'}
        >
          {text}
        </text>
      );
    }
  }
}
