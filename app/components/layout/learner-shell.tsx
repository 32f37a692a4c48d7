import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from '../ui/icon.tsx';
import { BrandMark } from './brand-mark.tsx';
import { Footer } from './footer.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { NavigationStatus } from './navigation-status.tsx';
import { PersonMenu } from './person-menu.tsx';
import { MAIN_ID, SkipLink } from './skip-link.tsx';
import type { NavigationItem, ShellUser, Theme } from './types.ts';

interface LearnerShellProps {
  /** At most five; they stand in a bar at the bottom of a phone. */
  navigation: readonly NavigationItem[];
  user: ShellUser;
  theme?: Theme;
  version?: string;
  children: ReactNode;
}

/** Learners and supervisors, on a phone first: larger text, one column, the menu within reach of a thumb. */
export function LearnerShell({ navigation, user, theme = 'system', version, children }: LearnerShellProps) {
  const texts = useTexts();
  return (
    <div className="scale-comfortable flex min-h-dvh flex-col text-base max-sm:pb-16">
      <SkipLink />
      <NavigationStatus />
      <header data-screen-only className="sticky top-0 z-30 border-b border-line bg-surface">
        <div className="mx-auto flex min-h-topbar max-w-phone items-center gap-2 px-4">
          <a href="/" className="flex min-h-control flex-1 items-center gap-2.5 rounded font-semibold">
            <BrandMark />
            <span className="max-sm:sr-only">{texts.common.product}</span>
          </a>
          <LanguageSwitch />
          <PersonMenu user={user} theme={theme} />
        </div>
      </header>
      <nav
        aria-label={texts.common.shell.mainNavigation}
        className="z-30 border-line bg-surface max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:border-t sm:border-b"
      >
        <ul className="mx-auto flex max-w-phone sm:px-2">
          {navigation.map((item) => (
            <li key={item.id} className="flex-1 sm:flex-none">
              <NavLink
                to={item.to}
                end={item.to === '/'}
                className="flex min-h-14 flex-col items-center justify-center gap-0.5 rounded px-2 text-xs text-ink-2 -outline-offset-2 aria-[current=page]:font-semibold aria-[current=page]:text-accent sm:min-h-control sm:flex-row sm:gap-2 sm:text-base"
              >
                <Icon name={item.icon} />
                {item.label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <main id={MAIN_ID} tabIndex={-1} className="mx-auto flex w-full max-w-phone flex-1 flex-col gap-5 px-4 py-5">
        {children}
      </main>
      <Footer version={version} />
    </div>
  );
}
