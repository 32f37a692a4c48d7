import type { RoundState } from '#app/domain/placements/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import type { IconName } from '../ui/icons.ts';
import { StateMark } from '../ui/state-mark.tsx';
import type { Tone } from '../ui/tone.ts';

const LOOKS: Record<RoundState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'none' },
  proposed: { tone: 'info', icon: 'propose' },
  preliminary: { tone: 'warn', icon: 'waiting' },
  confirmed: { tone: 'info', icon: 'check' },
  published: { tone: 'ok', icon: 'ok' },
  closed: { tone: 'neutral', icon: 'lock' },
};

export function RoundStateMark({ state }: { state: RoundState }) {
  const texts = useTexts();
  return <StateMark {...LOOKS[state]}>{texts.vocabulary.roundStates[state]}</StateMark>;
}
