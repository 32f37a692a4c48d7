import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';

interface TooltipProps {
  /** The short explanation. Never the only place where something stands. */
  text: ReactNode;
  /** What the explanation is about; it takes focus, so that the keyboard reaches it too. */
  children: ReactNode;
}

/** Shown on hover and focus, stays when the pointer moves onto it, and Esc closes it. */
export function Tooltip({ text, children }: TooltipProps) {
  const language = useLanguage();
  return (
    <I18nProvider locale={language}>
      <TooltipTrigger delay={300} closeDelay={100}>
        <AriaButton className="min-h-6 cursor-help rounded underline decoration-dotted underline-offset-4">
          {children}
        </AriaButton>
        <AriaTooltip
          offset={6}
          data-edge
          className="max-w-72 rounded bg-ink px-2.5 py-1.5 text-xs text-surface shadow-float"
        >
          {text}
        </AriaTooltip>
      </TooltipTrigger>
    </I18nProvider>
  );
}
