import type { IconName } from './icons.ts';

/** What a state means for the reader. Always shown with an icon and a word, never by colour alone. */
export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'bad';

export const TONE_TEXT: Record<Tone, string> = {
  neutral: 'text-ink-2',
  info: 'text-info',
  ok: 'text-ok',
  warn: 'text-warn',
  bad: 'text-bad',
};

export const TONE_SOFT: Record<Tone, string> = {
  neutral: 'bg-sunken',
  info: 'bg-info-soft',
  ok: 'bg-ok-soft',
  warn: 'bg-warn-soft',
  bad: 'bg-bad-soft',
};

export const TONE_ICON: Record<Tone, IconName> = {
  neutral: 'none',
  info: 'info',
  ok: 'ok',
  warn: 'attention',
  bad: 'problem',
};
