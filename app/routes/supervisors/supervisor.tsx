import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useOutletContext } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { useProfession } from '#app/components/people/use-names.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { showSupervisor } from '#app/services/people/show-supervisor.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    ...(await showSupervisor(context, param(args.params, 'supervisor'))),
    today: isoDate(context.now),
  }));
}

export type SupervisorPage = ReturnType<typeof useLoaderData<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, () => data && nameOf(data));

export const handle: CrumbHandle = {
  crumb: ({ people }, data) => {
    const page = data as SupervisorPage | undefined;
    const own = page ? [{ label: nameOf(page), to: `/handledare/${page.supervisor.id}` }] : [];
    return [{ label: people.supervisors.title, to: '/handledare' }, ...own];
  },
};

export function nameOf({ person }: Pick<SupervisorPage, 'person'>): string {
  return `${person.givenName} ${person.familyName}`;
}

export default function SupervisorPageFrame() {
  const page = useLoaderData<typeof loader>();
  const { supervisor, unitName, mayEdit, history } = page;
  const { people } = useTexts();
  const professionOf = useProfession();
  const address = `/handledare/${supervisor.id}`;
  return (
    <>
      <PageHeader
        title={nameOf(page)}
        lead={[professionOf(supervisor.profession), supervisor.specialty, unitName].filter(Boolean).join(', ')}
        actions={
          mayEdit && (
            <LinkButton to={`${address}/andra`} icon="edit">
              {people.supervisors.edit}
            </LinkButton>
          )
        }
      />
      {history !== null && (
        <Tabs
          label={nameOf(page)}
          tabs={[
            { to: address, label: people.overview },
            { to: `${address}/historik`, label: people.history },
          ]}
        />
      )}
      <Outlet context={page} />
    </>
  );
}

/** The supervisor that the frame has read, for the pages inside it. */
export function useSupervisorPage(): SupervisorPage {
  return useOutletContext<SupervisorPage>();
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
