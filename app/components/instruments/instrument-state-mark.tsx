import type { InstrumentState } from '#app/domain/surveys/instrument-state.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Badge, StateMark } from '../ui/state-mark.tsx';
import type { Tone } from '../ui/tone.ts';

const TONES: Record<InstrumentState, Tone> = { frame: 'neutral', draft: 'warn', published: 'info', in_use: 'ok' };

/** Whether a version is a draft, may be sent out, or has been; beside a heading with a ground of its own. */
export function InstrumentStateMark({ state, isBadge = false }: { state: InstrumentState; isBadge?: boolean }) {
  const { states } = useTexts().instruments;
  const Mark = isBadge ? Badge : StateMark;
  return (
    <Mark tone={TONES[state]} icon={state === 'draft' ? 'edit' : undefined}>
      {states[state]}
    </Mark>
  );
}
