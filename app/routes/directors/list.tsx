import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { useNames } from '#app/components/people/use-names.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { StateMark } from '#app/components/ui/state-mark.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { TypedText } from '#app/components/ui/typed-text.tsx';
import { BRANCHES } from '#app/domain/placements/vocabulary.ts';
import { withContext } from '#app/platform/context.server.ts';
import { codeParam, textParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { listDirectorRegister } from '#app/services/people/directors.server.ts';

const LACKING_SHOWN = 20;
const MOST_NAMES = 3;

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams: params } = new URL(args.request.url);
  return withContext(args, async (context) => {
    const { lacking, ...register } = await listDirectorRegister(context, {
      search: textParam(params, 'q'),
      branch: codeParam(params, 'gren', BRANCHES),
    });
    return { ...register, lacking: lacking.slice(0, LACKING_SHOWN), lackingCount: lacking.length };
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.directors.title);

type DirectorRow = Awaited<ReturnType<typeof loader>>['directors'][number];

export default function DirectorsPage() {
  const { directors, mayEdit } = useLoaderData<typeof loader>();
  const { people, common, vocabulary } = useTexts();
  const words = people.directors;
  const columns = useColumns();
  const branches = BRANCHES.map((value) => ({ value, label: vocabulary.branches[value] }));
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          mayEdit && (
            <LinkButton to="/studierektorer/ny" variant="primary" icon="add">
              {words.add}
            </LinkButton>
          )
        }
      />
      <FilterBar
        fields={[
          { kind: 'search', name: 'q', label: common.filter.search },
          { kind: 'select', name: 'gren', label: words.branch, options: branches },
        ]}
      />
      {directors.length === 0 && <EmptyState title={people.noMatch.title}>{people.noMatch.text}</EmptyState>}
      {branches.map(({ value, label }) => {
        const rows = directors.filter(({ branch }) => branch === value);
        if (rows.length === 0) return null;
        return (
          <section key={value} className="flex flex-col gap-2">
            <h2>{label}</h2>
            <DataTable caption={label} columns={columns} rows={rows} rowKey={({ id }) => id} />
          </section>
        );
      })}
      <Lacking />
    </>
  );
}

function useColumns(): Column<DirectorRow>[] {
  const { people } = useTexts();
  const words = people.directors;
  const { date, list, number } = useFormat();
  const language = useLanguage();
  const answersFor = (row: DirectorRow) => {
    const names = [...row.programmes.map(({ name }) => name[language]), ...row.units.map(({ name }) => name)];
    const more = names.length - MOST_NAMES;
    return list(more > 1 ? [...names.slice(0, MOST_NAMES), words.more(number(more))] : names);
  };
  return [
    {
      id: 'name',
      heading: people.name,
      sortValue: (row) => `${row.familyName} ${row.givenName}`,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-3">
          <Link to={`/studierektorer/${row.id}`} className="link">
            {`${row.familyName}, ${row.givenName}`}
          </Link>
          {!row.inOffice && <StateMark tone="warn">{words.notInOffice}</StateMark>}
        </span>
      ),
    },
    {
      id: 'level',
      heading: words.level,
      sortValue: (row) => words.levels[row.level],
      cell: (row) => words.levels[row.level],
    },
    {
      id: 'specialty',
      heading: words.specialty,
      sortValue: (row) => row.specialty,
      cell: ({ specialty, site }) => {
        const known = [specialty, site].filter(Boolean);
        return known.length > 0 && <TypedText>{known.join(', ')}</TypedText>;
      },
    },
    {
      id: 'mandate',
      heading: words.mandate,
      align: 'end',
      sortValue: (row) => row.mandatePercent,
      cell: (row) => words.mandateOf(row.mandatePercent),
    },
    {
      id: 'term',
      heading: words.term,
      figures: true,
      sortValue: (row) => row.termTo ?? '9999',
      cell: (row) => `${date(row.termFrom)} - ${row.termTo === null ? people.untilFurther : date(row.termTo)}`,
    },
    { id: 'answersFor', heading: words.answersFor, cell: (row) => answersFor(row) || words.answersForNobody },
  ];
}

function Lacking() {
  const { lacking, lackingCount } = useLoaderData<typeof loader>();
  const { people } = useTexts();
  const words = people.directors;
  const { inList } = useNames();
  const language = useLanguage();
  const { cohort } = useFormat();
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.lacking}</h2>
      <p className="text-ink-2">{lackingCount === 0 ? words.noneLacking : words.lackingLead(lackingCount)}</p>
      <ul className="flex flex-col gap-1">
        {lacking.map((row) => (
          <li key={row.id}>
            <Link to={`/larande/${row.id}`} className="link">
              {inList(row.name)}
            </Link>{' '}
            <span className="text-ink-2">{`${row.programme[language]}, ${cohort(row.cohort)}`}</span>
          </li>
        ))}
      </ul>
      {lackingCount > lacking.length && (
        <Link to="/larande?status=active&sarskilt=lacksDirector" className="link self-start">
          {words.showAll}
        </Link>
      )}
    </section>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
