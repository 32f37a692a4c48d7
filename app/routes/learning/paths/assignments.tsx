import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { useGroupName } from '#app/components/learning/paths/use-group-name.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Meter } from '#app/components/ui/meter.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { CURRICULUM_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { ASSIGNMENTS_ADDRESS } from '#app/domain/learning/paths.ts';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readAssignments } from '#app/services/learning/paths/assignments.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({ assignments: await readAssignments(context) }));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ paths }) => paths.assignments.title);

export const handle: CrumbHandle = {
  crumb: ({ learning, paths }) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: paths.assignments.title, to: ASSIGNMENTS_ADDRESS },
  ],
};

type Assignment = ReturnType<typeof useLoaderData<typeof loader>>['assignments'][number];

export default function AssignmentsPage() {
  const { assignments } = useLoaderData<typeof loader>();
  const { paths } = useTexts();
  const { number, date } = useFormat();
  const groupName = useGroupName();
  const words = paths.assignments;
  const nameOf = (assignment: Assignment) => groupName({ ...assignment, group: assignment });
  const columns: Column<Assignment>[] = [
    {
      id: 'group',
      heading: words.group,
      sortValue: nameOf,
      cell: (assignment) => (
        <Link className="row-link font-medium" to={`${ASSIGNMENTS_ADDRESS}/${assignment.id}`}>
          {nameOf(assignment)}
        </Link>
      ),
    },
    {
      id: 'path',
      heading: paths.path,
      sortValue: ({ pathId }) => paths.names[pathId],
      cell: ({ pathId }) => paths.names[pathId] ?? words.lapsed,
    },
    {
      id: 'through',
      heading: words.through,
      sortValue: ({ done, people }) => (people === 0 ? null : done / people),
      cell: ({ done, people }) => (
        <Meter value={done} max={people} text={words.ofPeople(number(done), number(people))} tone="ok" />
      ),
    },
    {
      id: 'due',
      heading: words.dueOn,
      figures: true,
      sortValue: ({ dueOn }) => dueOn,
      cell: ({ dueOn }) => (dueOn === null ? <span className="text-ink-2">{paths.noDue}</span> : date(dueOn)),
    },
    {
      id: 'assigned',
      heading: words.assignedOn,
      figures: true,
      wideOnly: true,
      sortValue: ({ assignedOn }) => assignedOn,
      cell: ({ assignedOn }) => date(assignedOn),
    },
  ];
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <LinkButton to={`${ASSIGNMENTS_ADDRESS}/ny`} variant="primary" icon="add">
            {words.add}
          </LinkButton>
        }
      />
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={assignments}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
