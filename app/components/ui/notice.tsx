import type { ReactNode } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from './icon.tsx';
import { TONE_ICON, TONE_SOFT, TONE_TEXT } from './tone.ts';
import type { Tone } from './tone.ts';

interface NoticeProps {
  tone?: Exclude<Tone, 'neutral'>;
  title?: string;
  children?: ReactNode;
  /** What to do about it. */
  action?: ReactNode;
}

/** A message on the page. A problem interrupts the one who listens; everything else waits its turn. */
export function Notice({ tone = 'info', title, children, action }: NoticeProps) {
  const texts = useTexts();
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      data-edge
      className={`flex flex-wrap items-start gap-3 rounded border border-line px-4 py-3 ${TONE_SOFT[tone]}`}
    >
      <div className="flex min-w-0 flex-[1_1_16rem] items-start gap-3">
        <span className={`mt-0.5 ${TONE_TEXT[tone]}`}>
          <Icon name={TONE_ICON[tone]} label={texts.common.notice[tone]} />
        </span>
        <div className="min-w-0 flex-1">
          {title && <p className="font-semibold">{title}</p>}
          {children && <div className={title ? 'mt-0.5' : ''}>{children}</div>}
        </div>
      </div>
      {action}
    </div>
  );
}
