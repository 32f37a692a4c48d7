import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { MemberTable } from '#app/components/learning/paths/member-table.tsx';
import { ModuleCounts } from '#app/components/learning/paths/module-counts.tsx';
import { useGroupName } from '#app/components/learning/paths/use-group-name.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { removedAssignmentForm } from '#app/domain/learning/assignment-form.ts';
import { CURRICULUM_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { ASSIGNMENTS_ADDRESS, pathById } from '#app/domain/learning/paths.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readAssignment, removeAssignment } from '#app/services/learning/paths/assignments.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readAssignment(context, param(args.params, 'assignment')));
}

/** Removes the assignment as it was shown. */
export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, removedAssignmentForm);
    if (!form.ok) return unprocessable(form.reply);
    const changeId = await removeAssignment(context, param(args.params, 'assignment'), form.values.removedVersion);
    throw redirect(withChange(ASSIGNMENTS_ADDRESS, changeId), 303);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(matches, ({ paths }) => data && paths.assignedTo(paths.names[data.assignment.pathId] ?? ''));

export const handle: CrumbHandle = {
  crumb: ({ learning, paths }, data) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: paths.assignments.title, to: ASSIGNMENTS_ADDRESS },
    {
      label: paths.names[(data as { assignment: { pathId: string } } | undefined)?.assignment.pathId ?? ''] ?? '',
    },
  ],
};

export default function AssignmentPage() {
  const { assignment, members, modules } = useLoaderData<typeof loader>();
  const { paths } = useTexts();
  const { number, date } = useFormat();
  const groupName = useGroupName();
  const words = paths.assignments;
  const done = members.filter(({ completedAt }) => completedAt !== null).length;
  const { pathId, dueOn, assignedOn } = assignment;
  return (
    <>
      <PageHeader
        title={paths.assignedTo(paths.names[pathId] ?? '')}
        lead={groupName({ ...assignment, group: assignment })}
        actions={
          <>
            <PrintButton />
            <LinkButton icon="download" to={`${ASSIGNMENTS_ADDRESS}/${assignment.id}/export.xlsx`} reloadDocument>
              {words.exportExcel}
            </LinkButton>
          </>
        }
      />
      {pathById(pathId) === null && <Notice tone="warn" title={words.lapsed} />}
      <p className="text-ink-2 tabular-nums">
        {words.assignedOn} {date(assignedOn)} · {dueOn === null ? paths.noDue : paths.due(date(dueOn))} ·{' '}
        {words.through}: {words.ofPeople(number(done), number(members.length))}
      </p>
      <p className="text-ink-2">{words.notAnswers}</p>
      <MemberTable members={members} all={modules.length} />
      <ModuleCounts modules={modules} people={members.length} />
      <details data-screen-only>
        <summary className="link inline-flex min-h-control items-center">{words.removeTitle}</summary>
        <Form method="post" className="mt-2 flex flex-col items-start gap-3">
          <p>{words.removeText}</p>
          <input type="hidden" name="removedVersion" value={assignment.version} />
          <SubmitButton variant="secondary">{words.remove}</SubmitButton>
        </Form>
      </details>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
