import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { UnsupervisedTable } from '#app/components/people/unsupervised-table.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { listUnsupervisedPlacements, NAMED_DAYS_BEFORE } from '#app/services/people/list-unsupervised.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    ...(await listUnsupervisedPlacements(context)),
    days: NAMED_DAYS_BEFORE,
  }));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.naming.title);

export const handle: CrumbHandle = {
  crumb: ({ people }) => [
    { label: people.supervisors.title, to: '/handledare' },
    { label: people.supervisors.missing },
  ],
};

export default function MissingSupervisorsPage() {
  const { rows, mayName, days } = useLoaderData<typeof loader>();
  const words = useTexts().people.naming;
  const urgent = rows.filter(({ isUrgent }) => isUrgent);
  const later = rows.filter(({ isUrgent }) => !isUrgent);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead(days)} />
      <section className="flex flex-col gap-3">
        <h2>{words.urgent(urgent.length)}</h2>
        <UnsupervisedTable
          caption={words.urgent(urgent.length)}
          rows={urgent}
          mayName={mayName}
          sortParam="sort"
          empty={
            <EmptyState title={words.noUrgent.title} icon="ok">
              {words.noUrgent.text}
            </EmptyState>
          }
        />
      </section>
      <section className="flex flex-col gap-3">
        <h2>{words.later}</h2>
        <UnsupervisedTable
          caption={words.later}
          rows={later}
          mayName={mayName}
          sortParam="senare"
          empty={<p className="text-ink-2">{words.noLater}</p>}
        />
      </section>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
