import { Link } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';

/** The same three things in the same order on every page. */
export function Footer({ version }: { version?: string }) {
  const texts = useTexts();
  return (
    <footer
      data-screen-only
      aria-label={texts.common.shell.footer}
      className="flex flex-wrap gap-x-6 border-t border-line px-4 py-1 text-xs text-ink-2 lg:px-6"
    >
      <Link to="/kontakt" className="inline-flex min-h-control items-center underline hover:text-ink">
        {texts.common.shell.contact}
      </Link>
      <Link to="/tillganglighet" className="inline-flex min-h-control items-center underline hover:text-ink">
        {texts.common.shell.accessibility}
      </Link>
      {version && <span className="inline-flex min-h-control items-center">{texts.common.shell.version(version)}</span>}
    </footer>
  );
}
