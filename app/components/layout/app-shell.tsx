import type { ReactNode } from 'react';
import { Footer } from './footer.tsx';
import { NavigationStatus } from './navigation-status.tsx';
import { Sidebar } from './sidebar.tsx';
import { MAIN_ID, SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';
import type { Crumb, NavigationItem, ShellUser, Sidebar as SidebarWidth, Theme } from './types.ts';

export interface AppShellProps {
  navigation: readonly NavigationItem[];
  user: ShellUser;
  crumbs?: readonly Crumb[];
  theme?: Theme;
  sidebar?: SidebarWidth;
  version?: string;
  search?: ReactNode;
  children: ReactNode;
}

/** The workspace: menu to the left, a bar above, the page at full width. */
export function AppShell({
  navigation,
  user,
  crumbs = [],
  theme = 'system',
  sidebar = 'wide',
  version,
  search,
  children,
}: AppShellProps) {
  return (
    <div className="flex min-h-dvh">
      <SkipLink />
      <NavigationStatus />
      <Sidebar items={navigation} width={sidebar} />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar crumbs={crumbs} user={user} theme={theme} search={search} />
        <main id={MAIN_ID} tabIndex={-1} className="flex flex-1 flex-col gap-5 px-4 py-5 lg:px-6">
          {children}
        </main>
        <Footer version={version} />
      </div>
    </div>
  );
}
