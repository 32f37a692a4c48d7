import type { Outcome } from '#app/domain/quality/action-effects.ts';
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
}

interface ActionEffectProps {
  measured: { before: Measured; after: Measured | null } | null;
  outcome: Outcome;
  /** The mean of the next wave that was to be expected anyway. */
  expected: number | null;
  note: string | null;
}

const TONES: Partial<Record<Outcome, Tone>> = { higher: 'ok', lower: 'bad' };

/** The theme before the action and in the next wave, and whether it differs from what was to be expected anyway. */
export function ActionEffect({ measured, outcome, expected, note }: ActionEffectProps) {
  const { actions: words } = useTexts().quality;
  const text = useFigureText();
  const written = note === null ? [] : [{ term: words.effect, detail: <TypedText>{note}</TypedText> }];
  if (!measured)
    return (
      <>
        <p className="text-ink-2">{words.noWave}</p>
        {written.length > 0 && <DescriptionList items={written} />}
      </>
    );
  const { before, after } = measured;
  const isJudged = outcome !== 'waiting' && outcome !== 'no_wave' && outcome !== 'dropped';
  return (
    <>
      <DescriptionList
        items={[
          { term: words.before, detail: <MeasuredText measured={before} /> },
          ...(expected === null ? [] : [{ term: words.expected, detail: text.mean(expected) }]),
          {
            term: words.after,
            detail: after ? (
              <MeasuredText measured={after} />
            ) : outcome === 'dropped' ? (
              words.outcomes.dropped
            ) : (
              words.waiting
            ),
          },
          ...(isJudged ? [{ term: words.outcome, detail: <Judged outcome={outcome} /> }] : []),
          ...written,
        ]}
      />
      {expected !== null && <p className="mt-2 max-w-reading text-ink-2">{words.expectedNote}</p>}
    </>
  );
}

function Judged({ outcome }: { outcome: Change }) {
  const { actions: words } = useTexts().quality;
  return (
    <>
      <StateMark tone={TONES[outcome] ?? 'neutral'}>{words.outcomes[outcome]}</StateMark>
      <p className="text-ink-2">{words.outcomeMeans[outcome]}</p>
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
