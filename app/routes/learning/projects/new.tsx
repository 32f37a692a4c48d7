import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ProjectFields } from '#app/components/learning/project-fields.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { CURRICULUM_ADDRESS, PROJECTS_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { projectForm } from '#app/domain/learning/project-form.ts';
import { withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { addProject, requireProjectKeeper } from '#app/services/learning/care-projects.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => {
    requireProjectKeeper(context);
    return null;
  });
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, projectForm);
    if (!form.ok) return unprocessable(form.reply);
    const { changeId, projectId } = await addProject(context, form.values);
    throw redirect(withChange(`${PROJECTS_ADDRESS}/${projectId}`, changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ projects }) => projects.addTitle);

export const handle: CrumbHandle = {
  crumb: ({ learning, projects }) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: projects.title, to: PROJECTS_ADDRESS },
    { label: projects.addTitle },
  ],
};

export default function NewProjectPage() {
  const reply = useActionData<typeof action>();
  const { projects: words, common } = useTexts();
  const form = useZodForm(projectForm, { reply, defaults: { status: 'idea' } });
  return (
    <>
      <PageHeader title={words.addTitle} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.create}</SubmitButton>
              <LinkButton to={PROJECTS_ADDRESS} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <ProjectFields form={form} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
