import { SAMPLES_PER_SECOND, STRIP_SECONDS } from '#app/domain/learning/ecg/strip.ts';
import type { Strip } from '#app/domain/learning/ecg/strip.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import type { EcgPart } from './part.ts';

/** A large square of ECG paper: 0.2 seconds across, 0.5 mV up. */
const SQUARE = 20;
const PER_SECOND = 5 * SQUARE;
const PER_MILLIVOLT = 2 * SQUARE;
const WIDTH = STRIP_SECONDS * PER_SECOND;
const HEIGHT = 6 * SQUARE;
const BASELINE = 4 * SQUARE;
const GRID = [
  ...Array.from({ length: WIDTH / SQUARE + 1 }, (_, index) => `M${index * SQUARE} 0V${HEIGHT}`),
  ...Array.from({ length: HEIGHT / SQUARE + 1 }, (_, index) => `M0 ${index * SQUARE}H${WIDTH}`),
].join('');

interface StripPictureProps extends Pick<EcgPart, 'words'> {
  title: string;
  strip: Strip;
}

/** A strip on its paper. What can be measured on it is its text, without what it is called. */
export function StripPicture({ words, title, strip }: StripPictureProps) {
  const measured = useMeasurements(words, strip);
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <figcaption className="font-medium">{title}</figcaption>
      <div role="region" aria-label={title} tabIndex={0} data-scroll-region className="overflow-x-auto">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={measured}
          focusable="false"
          className="w-full min-w-dialog bg-surface"
        >
          <path d={GRID} className="fill-none stroke-line" />
          <path d={lineOf(strip.samples)} strokeWidth="1.5" strokeLinejoin="round" className="fill-none stroke-ink" />
        </svg>
      </div>
      <details className="text-sm">
        <summary className="link inline-flex min-h-control items-center">{words.measure}</summary>
        <p>{measured}</p>
      </details>
    </figure>
  );
}

function useMeasurements(words: EcgPart['words'], strip: Strip): string {
  const { number } = useFormat();
  const intervals = strip.intervals.map((interval) => number(interval)).join(', ');
  return [
    words.intervals(number(strip.beats), intervals),
    strip.isDisturbed ? words.disturbed : words.withP(number(strip.withP), number(strip.beats)),
    ...(strip.wide > 0 ? [words.wide(number(strip.wide))] : []),
  ].join(' ');
}

/** Steps to the nearest tenth rather than places: half as long. */
function lineOf(samples: readonly number[]): string {
  const step = PER_SECOND / SAMPLES_PER_SECOND;
  const tenths = samples.map((sample) => Math.round((BASELINE - sample * PER_MILLIVOLT) * 10));
  return tenths
    .map((at, index) => (index === 0 ? `M0 ${at / 10}` : `l${step} ${(at - (tenths[index - 1] ?? at)) / 10}`))
    .join('');
}
