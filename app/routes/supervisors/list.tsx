import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { SupervisorTable } from '#app/components/people/supervisor-table.tsx';
import { useProfession } from '#app/components/people/use-names.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { STANDINGS } from '#app/domain/people/training.ts';
import { withContext } from '#app/platform/context.server.ts';
import { codeParam, textParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { listSupervisorRegister } from '#app/services/people/list-supervisors.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams: params } = new URL(args.request.url);
  return withContext(args, (context) =>
    listSupervisorRegister(context, {
      search: textParam(params, 'q'),
      profession: textParam(params, 'yrke'),
      unitId: textParam(params, 'enhet'),
      training: codeParam(params, 'utbildning', STANDINGS),
      overloaded: params.get('belastning') === 'over',
    }),
  );
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.supervisors.title);

export default function SupervisorsPage() {
  const { supervisors, total, mayEdit } = useLoaderData<typeof loader>();
  const { people } = useTexts();
  const words = people.supervisors;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {mayEdit && (
              <LinkButton to="/handledare/ny" variant="primary" icon="add">
                {words.add}
              </LinkButton>
            )}
            <LinkButton to="/handledare/saknas" icon="attention">
              {words.missing}
            </LinkButton>
          </>
        }
      />
      <FilterBar fields={useFilters()} />
      <SupervisorTable
        rows={supervisors}
        total={total}
        empty={<EmptyState title={people.noMatch.title}>{people.noMatch.text}</EmptyState>}
      />
    </>
  );
}

function useFilters() {
  const { professions, units } = useLoaderData<typeof loader>();
  const { people, common } = useTexts();
  const words = people.supervisors;
  const professionOf = useProfession();
  return [
    { kind: 'search', name: 'q', label: common.filter.search },
    {
      kind: 'select',
      name: 'yrke',
      label: words.profession,
      options: professions.map((value) => ({ value, label: professionOf(value) })),
    },
    {
      kind: 'select',
      name: 'enhet',
      label: people.unit,
      options: units.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` })),
    },
    {
      kind: 'select',
      name: 'utbildning',
      label: words.training,
      options: STANDINGS.map((value) => ({ value, label: people.standings[value] })),
    },
    {
      kind: 'select',
      name: 'belastning',
      label: words.loadFilter,
      options: [{ value: 'over', label: words.overloadedOnly }],
    },
  ] as const;
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
