import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { withContext } from '#app/platform/context.server.ts';
import type { Texts } from '#app/platform/i18n/index.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { listRosters } from '#app/services/roster/show-roster.server.ts';

/** Whoever has one unit only is taken to it at once. */
export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams.get('q');
  return withContext(args, async (context) => {
    const found = await listRosters(context, search);
    const [only] = found.units;
    if (only && found.units.length === 1 && !search) throw redirect(`/enheter/${only.id}/schema`);
    return { ...found, searched: Boolean(search) };
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.roster.title);

type Unit = Awaited<ReturnType<typeof listRosters>>['units'][number];

export default function RosterListPage() {
  const { units, week, searched } = useLoaderData<typeof loader>();
  const { roster } = useTexts();
  const columns = useColumns(week);
  if (units.length === 0 && !searched) {
    return (
      <>
        <PageHeader title={roster.title} />
        <EmptyState title={roster.noUnits.title}>{roster.noUnits.text}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={roster.title} lead={roster.lead} />
      <FilterBar fields={[{ kind: 'search', name: 'q', label: roster.search }]} />
      <DataTable
        caption={roster.title}
        columns={columns}
        rows={units}
        rowKey={(row) => row.id}
        empty={<EmptyState title={roster.noMatch} icon="filter" />}
      />
    </>
  );
}

function useColumns(week: IsoWeek): Column<Unit>[] {
  const { roster } = useTexts();
  const { weekShort, number } = useFormat();
  return [
    {
      id: 'unit',
      heading: roster.unit,
      sortValue: (row) => row.name,
      cell: (row) => (
        <>
          <Link to={`/enheter/${row.id}/schema`} className="link">
            {row.name}
          </Link>
          {row.parentName && <span className="ml-2 text-ink-2">{row.parentName}</span>}
        </>
      ),
    },
    { id: 'town', heading: roster.town, sortValue: (row) => row.town, cell: (row) => row.town },
    {
      id: 'learners',
      heading: roster.learnersNow(weekShort(week)),
      align: 'end',
      sortValue: (row) => row.learners,
      cell: (row) => number(row.learners),
    },
  ];
}

export const handle = { crumb: (texts: Texts) => texts.roster.title };

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
