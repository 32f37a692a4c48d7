import { useTexts } from '#app/platform/i18n/use-texts.ts';
import type { IconName } from '../ui/icons.ts';
import { StateMark } from '../ui/state-mark.tsx';
import type { Tone } from '../ui/tone.ts';
import type { ImportState } from './types.ts';

const LOOKS: Record<ImportState, { tone: Tone; icon: IconName }> = {
  staged: { tone: 'neutral', icon: 'none' },
  committed: { tone: 'ok', icon: 'ok' },
  undone: { tone: 'warn', icon: 'undo' },
};

export function ImportStateMark({ state }: { state: ImportState }) {
  const texts = useTexts();
  return <StateMark {...LOOKS[state]}>{texts.imports.pages.states[state]}</StateMark>;
}
