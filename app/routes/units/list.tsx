import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { StateMark } from '#app/components/ui/state-mark.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { UnitTree } from '#app/components/units/unit-tree.tsx';
import { SECTORS, UNIT_KINDS } from '#app/domain/placements/vocabulary.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { withContext } from '#app/platform/context.server.ts';
import { codeParam, textParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { listUnitRegister } from '#app/services/units/list-units.server.ts';

const VALIDITY = ['current', 'ended'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams: params } = new URL(args.request.url);
  return withContext(args, async (context) => ({
    ...(await listUnitRegister(context, {
      search: textParam(params, 'q'),
      kind: codeParam(params, 'typ', UNIT_KINDS),
      sector: codeParam(params, 'inriktning', SECTORS),
      town: textParam(params, 'ort'),
      organisationId: textParam(params, 'huvudman'),
      validity: codeParam(params, 'giltighet', VALIDITY),
    })),
    today: isoDate(context.now),
  }));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.units.title);

type UnitRow = Awaited<ReturnType<typeof loader>>['units'][number];

export default function UnitsPage() {
  const { units, total, mayEdit, seesHousing } = useLoaderData<typeof loader>();
  const { units: words, housing } = useTexts();
  const [params] = useSearchParams();
  const columns = useColumns();
  const isTree = params.get('vy') === 'trad';
  const empty = <EmptyState title={words.none.title}>{words.none.text}</EmptyState>;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {mayEdit && (
              <LinkButton to="/enheter/ny" variant="primary" icon="add">
                {words.add}
              </LinkButton>
            )}
            {seesHousing && <LinkButton to="/enheter/boenden">{housing.page.link}</LinkButton>}
            <LinkButton to={otherView(params, isTree)} icon={isTree ? 'list' : 'unit'}>
              {isTree ? words.asList : words.asTree}
            </LinkButton>
          </>
        }
      />
      <FilterBar fields={useFilters()} />
      {isTree && units.length > 0 ? (
        <UnitTree units={units} />
      ) : (
        <DataTable
          caption={words.title}
          columns={columns}
          rows={units}
          rowKey={({ id }) => id}
          total={total}
          empty={empty}
        />
      )}
    </>
  );
}

function otherView(params: URLSearchParams, isTree: boolean): string {
  const target = new URLSearchParams(params);
  if (isTree) target.delete('vy');
  else target.set('vy', 'trad');
  return `?${target}`;
}

function useFilters() {
  const { towns, owners } = useLoaderData<typeof loader>();
  const { units: words, vocabulary, common } = useTexts();
  const optionsOf = (codes: readonly string[], names: Readonly<Record<string, string>>) =>
    codes.map((value) => ({ value, label: names[value] ?? value }));
  return [
    { kind: 'search', name: 'q', label: common.filter.search },
    { kind: 'select', name: 'typ', label: words.kind, options: optionsOf(UNIT_KINDS, vocabulary.unitKinds) },
    { kind: 'select', name: 'inriktning', label: words.sector, options: optionsOf(SECTORS, vocabulary.sectors) },
    { kind: 'select', name: 'ort', label: words.town, options: towns.map((town) => ({ value: town, label: town })) },
    {
      kind: 'select',
      name: 'huvudman',
      label: words.owner,
      options: owners.map(({ id, name }) => ({ value: id, label: name })),
    },
    { kind: 'select', name: 'giltighet', label: words.validity, options: optionsOf(VALIDITY, words.validityOf) },
  ] as const;
}

function useColumns(): Column<UnitRow>[] {
  const { today } = useLoaderData<typeof loader>();
  const { units: words, vocabulary } = useTexts();
  const { date } = useFormat();
  return [
    {
      id: 'name',
      heading: words.name,
      sortValue: (row) => row.name,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-3">
          <Link to={`/enheter/${row.id}`} className="link">
            {row.name}
          </Link>
          {row.validTo !== null && (
            <StateMark tone={row.validTo < today ? 'neutral' : 'warn'}>
              {row.validTo < today ? words.endedOn(date(row.validTo)) : words.endsOn(date(row.validTo))}
            </StateMark>
          )}
        </span>
      ),
    },
    { id: 'parent', heading: words.belongsTo, sortValue: (row) => row.parentName, cell: (row) => row.parentName },
    {
      id: 'kind',
      heading: words.kind,
      sortValue: (row) => vocabulary.unitKinds[row.kind],
      cell: (row) => vocabulary.unitKinds[row.kind],
    },
    {
      id: 'sector',
      heading: words.sector,
      sortValue: (row) => vocabulary.sectors[row.sector],
      cell: (row) => vocabulary.sectors[row.sector],
    },
    { id: 'town', heading: words.town, sortValue: (row) => row.town, cell: (row) => row.town },
    {
      id: 'owner',
      heading: words.owner,
      sortValue: (row) => row.organisationName,
      cell: (row) => row.organisationName,
    },
    {
      id: 'hsa',
      heading: words.hsaId,
      sortValue: (row) => row.hsaId,
      cell: (row) => row.hsaId,
      figures: true,
      wideOnly: true,
    },
  ];
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
