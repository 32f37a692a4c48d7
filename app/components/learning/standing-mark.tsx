import type { Standing } from '#app/domain/learning/progress.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import type { IconName } from '../ui/icons.ts';
import type { Tone } from '../ui/tone.ts';

const LOOKS: Record<Standing, { tone: Tone; icon: IconName }> = {
  new: { tone: 'neutral', icon: 'none' },
  begun: { tone: 'info', icon: 'ongoing' },
  read: { tone: 'info', icon: 'book' },
  mastered: { tone: 'ok', icon: 'ok' },
};

/** How far the reader has come in a module, in a word. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { standings } = useTexts().learning;
  return <StateMark {...LOOKS[standing]}>{standings[standing]}</StateMark>;
}
