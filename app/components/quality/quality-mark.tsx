import type { QualityState } from '#app/domain/quality/action-form.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Badge, StateMark } from '../ui/state-mark.tsx';
import type { Tone } from '../ui/tone.ts';

const TONES: Record<QualityState, Tone> = { good: 'ok', watch: 'warn', needs_action: 'bad' };

/** How a unit is doing, in a row of text; nothing when nobody has judged it. */
export function QualityMark({ state }: { state: QualityState | null }) {
  const { states } = useTexts().quality;
  return state && <StateMark tone={TONES[state]}>{states[state]}</StateMark>;
}

/** The same beside a heading. */
export function QualityBadge({ state }: { state: QualityState | null }) {
  const { states } = useTexts().quality;
  return state && <Badge tone={TONES[state]}>{states[state]}</Badge>;
}
