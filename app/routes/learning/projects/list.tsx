import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ProjectStatusMark } from '#app/components/learning/project-status.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { CURRICULUM_ADDRESS, PROJECTS_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { PROJECT_STATUSES } from '#app/domain/learning/vocabulary.ts';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { readProjects } from '#app/services/learning/care-projects.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, readProjects);
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ projects }) => projects.title);

export const handle: CrumbHandle = {
  crumb: ({ learning, projects }) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: projects.title, to: PROJECTS_ADDRESS },
  ],
};

type Project = ReturnType<typeof useLoaderData<typeof loader>>['projects'][number];

export default function ProjectsPage() {
  const { projects, mayEdit } = useLoaderData<typeof loader>();
  const { projects: words } = useTexts();
  const columns: Column<Project>[] = [
    {
      id: 'name',
      heading: words.fields.name,
      sortValue: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link className="row-link font-medium" to={`${PROJECTS_ADDRESS}/${id}`}>
          {name}
        </Link>
      ),
    },
    {
      id: 'status',
      heading: words.fields.status,
      sortValue: ({ status }) => PROJECT_STATUSES.indexOf(status),
      cell: ({ status }) => <ProjectStatusMark status={status} />,
    },
    { id: 'need', heading: words.fields.need, cell: ({ need }) => <span className="line-clamp-3">{need}</span> },
    { id: 'responsible', heading: words.fields.responsible, cell: ({ responsible }) => responsible },
  ];
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          mayEdit && (
            <LinkButton to={`${PROJECTS_ADDRESS}/nytt`} variant="primary" icon="add">
              {words.add}
            </LinkButton>
          )
        }
      />
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={projects}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
