import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { useNames } from '#app/components/people/use-names.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { FormMark } from '#app/components/ui/form-mark.tsx';
import { StateMark } from '#app/components/ui/state-mark.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { LEARNER_STATUSES } from '#app/domain/people/learner-form.ts';
import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { withContext } from '#app/platform/context.server.ts';
import { codeParam, textParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { listLearnerRegister } from '#app/services/people/list-learners.server.ts';

const MARKS = ['lacksDirector', 'protected'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams: params } = new URL(args.request.url);
  const mark = codeParam(params, 'sarskilt', MARKS);
  return withContext(args, (context) =>
    listLearnerRegister(context, {
      search: textParam(params, 'q'),
      form: codeParam(params, 'form', PLACEMENT_FORMS),
      programmeId: textParam(params, 'utbildning'),
      cohort: textParam(params, 'grupp'),
      status: codeParam(params, 'status', LEARNER_STATUSES),
      lackingDirector: mark === 'lacksDirector',
      protectedOnly: mark === 'protected',
    }),
  );
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.learners.title);

type LearnerRow = Awaited<ReturnType<typeof loader>>['learners'][number];

export default function LearnersPage() {
  const { learners, total, mayAdd } = useLoaderData<typeof loader>();
  const { people } = useTexts();
  const words = people.learners;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          mayAdd && (
            <LinkButton to="ny" icon="add">
              {words.add}
            </LinkButton>
          )
        }
      />
      <FilterBar fields={useFilters()} />
      <DataTable
        caption={words.title}
        columns={useColumns()}
        rows={learners}
        rowKey={({ id }) => id}
        total={total}
        empty={<EmptyState title={people.noMatch.title}>{people.noMatch.text}</EmptyState>}
      />
    </>
  );
}

function useFilters() {
  const { programmes, cohorts } = useLoaderData<typeof loader>();
  const { people, vocabulary, common } = useTexts();
  const language = useLanguage();
  const { cohort } = useFormat();
  const words = people.learners;
  const optionsOf = (codes: readonly string[], names: Readonly<Record<string, string>>) =>
    codes.map((value) => ({ value, label: names[value] ?? value }));
  return [
    { kind: 'search', name: 'q', label: common.filter.search },
    { kind: 'select', name: 'form', label: words.form, options: optionsOf(PLACEMENT_FORMS, vocabulary.forms) },
    {
      kind: 'select',
      name: 'utbildning',
      label: words.programme,
      options: programmes
        .map(({ id, name }) => ({ value: id, label: name[language] }))
        .sort((a, b) => a.label.localeCompare(b.label, 'sv')),
    },
    {
      kind: 'select',
      name: 'grupp',
      label: words.cohort,
      options: cohorts.map((name) => ({ value: name, label: cohort(name) })),
    },
    { kind: 'select', name: 'status', label: words.status, options: optionsOf(LEARNER_STATUSES, words.statuses) },
    { kind: 'select', name: 'sarskilt', label: words.mark, options: optionsOf(MARKS, words.marks) },
  ] as const;
}

function useColumns(): Column<LearnerRow>[] {
  const { people, vocabulary } = useTexts();
  const language = useLanguage();
  const { cohort } = useFormat();
  const { inList } = useNames();
  const words = people.learners;
  return [
    {
      id: 'name',
      heading: people.name,
      sortValue: (row) => inList(row.name),
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-3">
          <Link to={`/larande/${row.id}`} className="link">
            {inList(row.name)}
          </Link>
          {row.isProtected && <StateMark icon="shield">{people.isProtected}</StateMark>}
        </span>
      ),
    },
    {
      id: 'programme',
      heading: words.programme,
      sortValue: (row) => row.programme[language],
      cell: (row) => (
        <span className="flex items-center gap-2">
          <FormMark form={row.form} name={vocabulary.forms[row.form]} />
          {row.programme[language]}
        </span>
      ),
    },
    {
      id: 'cohort',
      heading: words.cohort,
      sortValue: (row) => row.cohort,
      cell: (row) => cohort(row.cohort),
      figures: true,
    },
    { id: 'school', heading: words.school, sortValue: (row) => row.educationName, cell: (row) => row.educationName },
    {
      id: 'status',
      heading: words.status,
      sortValue: (row) => LEARNER_STATUSES.indexOf(row.status),
      cell: (row) => words.statuses[row.status],
    },
    {
      id: 'director',
      heading: words.director,
      sortValue: (row) => Number(row.hasDirector),
      cell: (row) => (row.hasDirector ? words.hasDirector : <StateMark tone="warn">{words.lacksDirector}</StateMark>),
    },
  ];
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
