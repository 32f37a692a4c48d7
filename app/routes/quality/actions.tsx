import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ActionTable } from '#app/components/quality/action-table.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { ACTION_STATES } from '#app/domain/quality/action-form.ts';
import { withContext } from '#app/platform/context.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { listActions } from '#app/services/quality/actions.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  return withContext(args, (context) =>
    listActions(context, {
      state: codeParam(searchParams, 'lage', [...ACTION_STATES, 'late']),
      own: searchParams.get('ansvarig') === 'jag',
    }),
  );
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.quality.actions.title);

export const handle: CrumbHandle = {
  crumb: ({ quality }) => [{ label: quality.title, to: '/kvalitet' }, { label: quality.actions.title }],
};

export default function ActionsPage() {
  const { actions, total } = useLoaderData<typeof loader>();
  const { actions: words } = useTexts().quality;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <FilterBar
        fields={[
          {
            kind: 'select',
            name: 'lage',
            label: words.filterState,
            options: [
              { value: 'late', label: words.late },
              ...ACTION_STATES.map((value) => ({ value, label: words.states[value] })),
            ],
          },
          { kind: 'select', name: 'ansvarig', label: words.whose, options: [{ value: 'jag', label: words.mine }] },
        ]}
      />
      <ActionTable
        rows={actions}
        total={total}
        empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
