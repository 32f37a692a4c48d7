import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ProjectFields } from '#app/components/learning/project-fields.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { OvertakenNotice } from '#app/components/ui/overtaken-notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { CURRICULUM_ADDRESS, PROJECTS_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { changedProjectForm } from '#app/domain/learning/project-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { overtaken } from '#app/platform/forms/overtaken.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { changeProject, editableProject } from '#app/services/learning/care-projects.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => editableProject(context, param(args.params, 'project')));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const projectId = param(args.params, 'project');
    const form = await parseForm(args.request, changedProjectForm);
    if (!form.ok) return unprocessable(form.reply);
    const saved = await changeProject(context, projectId, form.values);
    if (!saved.ok) return overtaken(saved.error, form.typed);
    throw redirect(withChange(`${PROJECTS_ADDRESS}/${projectId}`, saved.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ projects }) => projects.editTitle);

export const handle: CrumbHandle = {
  crumb: ({ learning, projects }) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: projects.title, to: PROJECTS_ADDRESS },
    { label: projects.editTitle },
  ],
};

export default function EditProjectPage() {
  const project = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { projects: words, common } = useTexts();
  const form = useZodForm(changedProjectForm, {
    reply,
    defaults: project,
    describe: (_field, code) => (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  const address = `${PROJECTS_ADDRESS}/${project.id}`;
  return (
    <>
      <PageHeader title={words.editTitle} lead={project.name} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.save}</SubmitButton>
              <LinkButton to={address} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <OvertakenNotice problems={form.problems} sentence={words.fieldErrors.overtaken} to={address}>
            {words.seeNow}
          </OvertakenNotice>
          <input type="hidden" {...form.field('version')} />
          <ProjectFields form={form} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
