import type { ReactNode } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { BrandMark } from './brand-mark.tsx';
import { Footer } from './footer.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { MAIN_ID, SkipLink } from './skip-link.tsx';

interface PublicShellProps {
  version?: string;
  /** A sign-in card is narrow, a text to read is not. */
  width?: 'card' | 'reading';
  children: ReactNode;
}

/** Pages for one who is not signed in: the name, the language, one column. */
export function PublicShell({ version, width = 'card', children }: PublicShellProps) {
  const texts = useTexts();
  const column = width === 'card' ? 'max-w-dialog' : 'max-w-reading';
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header
        data-screen-only
        className="flex min-h-topbar items-center justify-between border-b border-line bg-surface px-4"
      >
        <a href="/" className="flex min-h-control items-center gap-2.5 rounded font-semibold">
          <BrandMark />
          {texts.common.product}
        </a>
        <LanguageSwitch />
      </header>
      <main id={MAIN_ID} tabIndex={-1} className={`mx-auto flex w-full flex-1 flex-col gap-5 px-4 py-8 ${column}`}>
        {children}
      </main>
      <Footer version={version} />
    </div>
  );
}
