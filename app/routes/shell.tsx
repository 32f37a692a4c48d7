import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { AppShell } from '#app/components/layout/app-shell.tsx';
import { ErrorView } from '#app/components/layout/error-view.tsx';
import { LearnerShell } from '#app/components/layout/learner-shell.tsx';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import { RefusalNotice } from '#app/components/layout/refusal-notice.tsx';
import type { NavigationItem } from '#app/components/layout/types.ts';
import { useCrumbs } from '#app/components/layout/use-crumbs.ts';
import { ChangeNotice } from '#app/components/layout/change-notice.tsx';
import type { IconName } from '#app/components/ui/icons.ts';
import { navigationFor, usesPhoneShell } from '#app/domain/access/navigation.ts';
import { CURRICULUM_ADDRESS, moduleAddress } from '#app/domain/learning/curriculum.ts';
import { CHANGED } from '#app/domain/shared/act-address.ts';
import { withContext } from '#app/platform/context.server.ts';
import { textParam } from '#app/platform/forms/search-params.ts';
import type { Texts } from '#app/platform/i18n/index.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { findMadeChange } from '#app/services/history/made-change.server.ts';
import { readCurriculum } from '#app/services/learning/read-curriculum.server.ts';
import type { CurriculumModule } from '#app/services/learning/read-curriculum.server.ts';
import type { RootData } from '../root.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const changeId = textParam(new URL(args.request.url).searchParams, CHANGED);
  return withContext(args, async (context) => ({
    name: context.actor.name,
    roles: [...new Set(context.actor.grants.map((grant) => grant.role))],
    places: navigationFor(context.actor).map(({ id, to }) => ({ id, to })),
    modules: new URL(args.request.url).pathname.startsWith(CURRICULUM_ADDRESS)
      ? (await readCurriculum(context)).modules.map(({ id, slug, standing }) => ({ id, slug, standing }))
      : [],
    phone: usesPhoneShell(context.actor),
    version: args.context.runtime.version,
    made: changeId === undefined ? null : await findMadeChange(context, changeId),
  }));
}

const ICON_OF: Readonly<Record<string, IconName>> = {
  overview: 'home',
  mySchedule: 'calendar',
  rounds: 'board',
  import: 'import',
  units: 'unit',
  forecast: 'capacity',
  rotations: 'calendar',
  roster: 'list',
  learners: 'learner',
  supervisors: 'supervisor',
  studyDirectors: 'people',
  reports: 'chart',
  surveys: 'message',
  quality: 'quality',
  learning: 'brain',
  history: 'history',
  outbox: 'send',
};

export default function Shell() {
  const { name, roles, places, modules, phone, version, made } = useLoaderData<typeof loader>();
  const root = useRouteLoaderData<RootData>('root');
  const texts = useTexts();
  const crumbs = useCrumbs();
  const labels: Readonly<Record<string, string>> = texts.navigation;
  const navigation: NavigationItem[] = places.map(({ id, to }) => ({
    id,
    to,
    icon: ICON_OF[id] ?? 'list',
    label: labels[id] ?? id,
    ...(id === 'learning' && modules.length > 0 && { children: modules.map((module) => moduleItem(texts, module)) }),
  }));
  const user = { name, role: roles.map((role) => texts.access.roles[role]).join(', ') };
  if (phone) {
    return (
      <LearnerShell navigation={navigation} user={user} theme={root?.theme} version={version}>
        <ChangeNotice made={made} />
        <RefusalNotice />
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
      <ChangeNotice made={made} />
      <RefusalNotice />
      <Outlet />
    </AppShell>
  );
}

/** A module of the curriculum in the menu, with how far the reader has come in it. */
function moduleItem(
  { learning }: Texts,
  { id, slug, standing }: MenuModule,
): Omit<NavigationItem, 'icon' | 'children'> {
  return {
    id,
    to: moduleAddress({ slug }),
    label: learning.modules[id].short,
    ...(standing !== 'new' && { note: learning.short[standing] }),
  };
}

type MenuModule = Pick<CurriculumModule, 'id' | 'slug' | 'standing'>;

export const meta: MetaFunction = ({ matches }) => titleOf(matches, () => undefined);

/** Stands instead of the menu and all that it holds, so it brings a frame of its own. */
export function ErrorBoundary() {
  return (
    <PublicShell width="reading">
      <ErrorView />
    </PublicShell>
  );
}
