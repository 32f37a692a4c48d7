import type { Change } from '#app/domain/quality/statistics/trend.ts';
import type { ToldFigure } from '#app/domain/quality/told-figure.ts';
import type { KeptBack as Reason } from '#app/domain/quality/wave-results.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { KeptBack } from '../surveys/kept-back.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import type { Tone } from '../ui/tone.ts';
import { TypedText } from '../ui/typed-text.tsx';
import { useFigureText } from './figure-text.ts';

interface Measured {
  name: string;
  figure: ToldFigure | null;
  keptBack: Reason | null;
  change: Change | null;
}

interface ActionEffectProps {
  effect: { before: Measured | null; after: Measured | null } | null;
  note: string | null;
}

const TONES: Partial<Record<Change, Tone>> = { higher: 'ok', lower: 'bad' };

/** The theme before the action and in the next wave, and whether the difference is more than chance. */
export function ActionEffect({ effect, note }: ActionEffectProps) {
  const { quality, surveys } = useTexts();
  const words = quality.actions;
  if (!effect?.before) return <p className="text-ink-2">{words.noWave}</p>;
  const { before, after } = effect;
  const change = after?.change ?? null;
  return (
    <>
      <DescriptionList
        items={[
          { term: words.before, detail: <MeasuredText measured={before} /> },
          { term: words.after, detail: after ? <MeasuredText measured={after} /> : words.waiting },
          ...(change
            ? [
                {
                  term: words.change,
                  detail: <StateMark tone={TONES[change] ?? 'neutral'}>{surveys.wave.changes[change]}</StateMark>,
                },
              ]
            : []),
          ...(note === null ? [] : [{ term: words.effect, detail: <TypedText>{note}</TypedText> }]),
        ]}
      />
    </>
  );
}

function MeasuredText({ measured: { name, figure, keptBack } }: { measured: Measured }) {
  const { chart } = useTexts().quality;
  const text = useFigureText();
  if (!figure)
    return (
      <>
        {name}: {keptBack ? <KeptBack reason={keptBack} /> : chart.notAsked}
      </>
    );
  const interval = text.interval(figure);
  return (
    <>
      {name}: <strong>{text.mean(figure.mean)}</strong> {interval && `(${interval})`}
    </>
  );
}
