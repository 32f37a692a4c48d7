import type { ReactNode } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { buttonClass } from '../ui/button-style.ts';
import { Icon } from '../ui/icon.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { PersonMenu } from './person-menu.tsx';
import { opens } from './popover.ts';
import { SIDEBAR_ID } from './sidebar.tsx';
import type { Crumb, ShellUser, Theme } from './types.ts';

interface TopBarProps {
  crumbs: readonly Crumb[];
  user: ShellUser;
  theme: Theme;
  /** A working search, when there is one. */
  search?: ReactNode;
}

export function TopBar({ crumbs, user, theme, search }: TopBarProps) {
  const texts = useTexts();
  return (
    <header
      data-screen-only
      className="sticky top-0 z-30 flex min-h-topbar items-center gap-2 border-b border-line bg-bg px-4 lg:px-6"
    >
      <button type="button" {...opens(SIDEBAR_ID)} className={`${buttonClass('quiet', true)} -ml-2 lg:hidden`}>
        <Icon name="menu" label={texts.common.shell.openMenu} />
      </button>
      <div className="min-w-0 flex-1">
        <Breadcrumbs crumbs={crumbs} />
      </div>
      {search}
      <LanguageSwitch />
      <PersonMenu user={user} theme={theme} />
    </header>
  );
}
