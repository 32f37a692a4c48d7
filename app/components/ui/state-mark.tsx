import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { TONE_ICON, TONE_SOFT, TONE_TEXT } from './tone.ts';
import type { Tone } from './tone.ts';

interface MarkProps {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}

/** A state in a row of text: an icon in the state's colour and the word in ink. */
export function StateMark({ tone = 'neutral', icon, children }: MarkProps) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon name={icon ?? TONE_ICON[tone]} className={TONE_TEXT[tone]} />
      {children}
    </span>
  );
}

/** The same beside a heading, with a ground of its own. */
export function Badge({ tone = 'neutral', icon, children }: MarkProps) {
  return (
    <span
      data-edge
      className={`inline-flex items-center gap-1.5 rounded px-2 py-0.5 text-xs font-medium whitespace-nowrap ${TONE_SOFT[tone]} ${TONE_TEXT[tone]}`}
    >
      <Icon name={icon ?? TONE_ICON[tone]} />
      {children}
    </span>
  );
}
