import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { useGroupName } from '#app/components/learning/paths/use-group-name.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { DateWeekField } from '#app/components/ui/date-week-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { assignmentForm } from '#app/domain/learning/assignment-form.ts';
import { CURRICULUM_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { ASSIGNMENTS_ADDRESS, PATH_IDS } from '#app/domain/learning/paths.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { assignableGroups } from '#app/services/learning/paths/assignable-groups.server.ts';
import { assignPath, requireAssigner } from '#app/services/learning/paths/assignments.server.ts';

async function choices(context: ServiceContext) {
  requireAssigner(context);
  return { groups: await assignableGroups(context), today: isoDate(context.now) };
}

function boundsOf({ groups, today }: { groups: readonly { key: string }[]; today: string }) {
  return { today, groups: groups.map(({ key }) => key) };
}

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, choices);
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, assignmentForm(boundsOf(await choices(context))));
    if (!form.ok) return unprocessable(form.reply);
    const { assignmentId, changeId } = await assignPath(context, form.values);
    throw redirect(withChange(`${ASSIGNMENTS_ADDRESS}/${assignmentId}`, changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ paths }) => paths.assignments.add);

export const handle: CrumbHandle = {
  crumb: ({ learning, paths }) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: paths.assignments.title, to: ASSIGNMENTS_ADDRESS },
    { label: paths.assignments.add },
  ],
};

export default function AssignPathPage() {
  const loaded = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { paths, common } = useTexts();
  const { number } = useFormat();
  const groupName = useGroupName();
  const words = paths.assignments;
  const form = useZodForm(assignmentForm(boundsOf(loaded)), {
    reply,
    describe: (_field, code) => (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={words.add} lead={words.notAnswers} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.create}</SubmitButton>
              <LinkButton to={ASSIGNMENTS_ADDRESS} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <SelectField
            {...form.field('pathId')}
            label={paths.path}
            options={PATH_IDS.map((value) => ({ value, label: paths.names[value] ?? value }))}
            required
          />
          <SelectField
            {...form.field('group')}
            label={words.group}
            hint={words.groupHint}
            options={loaded.groups.map((one) => ({
              value: one.key,
              label: words.withPeople(groupName(one), number(one.people)),
            }))}
            required
          />
          <DateWeekField {...form.field('dueOn')} label={words.dueOn} optional />
          <p className="text-ink-2">{words.told}</p>
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
