import type { Standing } from '#app/domain/people/training.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import type { Tone } from '../ui/tone.ts';

const TONES: Readonly<Record<Standing, Tone>> = { valid: 'ok', expires_soon: 'warn', expired: 'bad', none: 'neutral' };

/** Whether something with a validity holds, in a mark and a word. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { standings } = useTexts().people;
  return <StateMark tone={TONES[standing]}>{standings[standing]}</StateMark>;
}
