import type { ReactNode } from 'react';
import { AppShell } from '#app/components/layout/app-shell.tsx';
import type { NavigationItem } from '#app/components/layout/types.ts';

export const navigation: NavigationItem[] = [
  { id: 'overview', to: '/', icon: 'home', label: 'Översikt' },
  {
    id: 'placements',
    to: '/placeringar',
    icon: 'calendar',
    label: 'Placeringar',
    children: [{ id: 'rounds', to: '/placeringar/omgangar', label: 'Omgångar' }],
  },
];
export const user = { name: 'Karin Lindqvist', role: 'Studierektor' };

/** A page in the shell, as a study director sees it. */
export function Workspace({ children }: { children?: ReactNode }) {
  return (
    <AppShell
      navigation={navigation}
      user={user}
      version="1.2.3"
      crumbs={[{ label: 'Placeringar', to: '/placeringar' }, { label: 'T4' }]}
    >
      <h1>Omgång</h1>
      {children}
    </AppShell>
  );
}
