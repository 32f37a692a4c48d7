import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { AppShell } from '#app/components/layout/app-shell.tsx';
import { LearnerShell } from '#app/components/layout/learner-shell.tsx';
import type { NavigationItem } from '#app/components/layout/types.ts';
import { useCrumbs } from '#app/components/layout/use-crumbs.ts';
import { ChangeNotice } from '#app/components/layout/change-notice.tsx';
import type { IconName } from '#app/components/ui/icons.ts';
import { navigationFor, usesPhoneShell } from '#app/domain/access/navigation.ts';
import { withContext } from '#app/platform/context.server.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import type { RootData } from '../root.tsx';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, ({ actor }) =>
    Promise.resolve({
      name: actor.name,
      roles: [...new Set(actor.grants.map((grant) => grant.role))],
      places: navigationFor(actor).map(({ id, to }) => ({ id, to })),
      phone: usesPhoneShell(actor),
      version: args.context.runtime.version,
    }),
  );
}

const ICON_OF: Readonly<Record<string, IconName>> = {
  overview: 'home',
  mySchedule: 'calendar',
  rounds: 'board',
  import: 'import',
  units: 'unit',
  roster: 'list',
  learners: 'learner',
  supervisors: 'supervisor',
  studyDirectors: 'people',
  history: 'history',
  outbox: 'send',
};

export default function Shell() {
  const { name, roles, places, phone, version } = useLoaderData<typeof loader>();
  const root = useRouteLoaderData<RootData>('root');
  const texts = useTexts();
  const crumbs = useCrumbs();
  const labels: Readonly<Record<string, string>> = texts.navigation;
  const navigation: NavigationItem[] = places.map(({ id, to }) => ({
    id,
    to,
    icon: ICON_OF[id] ?? 'list',
    label: labels[id] ?? id,
  }));
  const user = { name, role: roles.map((role) => texts.access.roles[role]).join(', ') };
  if (phone) {
    return (
      <LearnerShell navigation={navigation} user={user} theme={root?.theme} version={version}>
        <ChangeNotice />
        <Outlet />
      </LearnerShell>
    );
  }
  return (
    <AppShell
      navigation={navigation}
      user={user}
      crumbs={crumbs}
      theme={root?.theme}
      sidebar={root?.sidebar}
      version={version}
    >
      <ChangeNotice />
      <Outlet />
    </AppShell>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
