import type { Strip } from './strip.ts';

/** What may be said of a strip: nothing yet, no fibrillation, fibrillation, or that it has to be taken again. */
export const ANSWERS = ['no', 'af', 'again'] as const;
export type Answer = (typeof ANSWERS)[number];

/** `found` and `missed` have fibrillation; `alarm` was said to and has not, `clear` has not. */
export type ReadingVerdict = 'found' | 'missed' | 'alarm' | 'clear' | 'again' | 'open';

export function verdictOn({ rhythm }: Pick<Strip, 'rhythm'>, answer: Answer | ''): ReadingVerdict {
  if (answer === '') return 'open';
  if (answer === 'again') return 'again';
  if (rhythm === 'fibrillation') return answer === 'af' ? 'found' : 'missed';
  return answer === 'af' ? 'alarm' : 'clear';
}

/** How often each verdict falls. */
export function countVerdicts(verdicts: readonly ReadingVerdict[]): Readonly<Record<ReadingVerdict, number>> {
  const count = (verdict: ReadingVerdict) => verdicts.filter((one) => one === verdict).length;
  return {
    found: count('found'),
    missed: count('missed'),
    alarm: count('alarm'),
    clear: count('clear'),
    again: count('again'),
    open: count('open'),
  };
}
