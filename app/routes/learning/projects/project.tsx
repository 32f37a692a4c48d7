import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ProjectStatusMark } from '#app/components/learning/project-status.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { CURRICULUM_ADDRESS, moduleAddress, moduleById, PROJECTS_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { removedProjectForm } from '#app/domain/learning/project-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readProject, removeProject } from '#app/services/learning/care-projects.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readProject(context, param(args.params, 'project')));
}

/** Removes the project as it was shown. */
export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, removedProjectForm);
    if (!form.ok) return unprocessable(form.reply);
    const changeId = await removeProject(context, param(args.params, 'project'), form.values.removedVersion);
    throw redirect(withChange(PROJECTS_ADDRESS, changeId), 303);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => titleOf(matches, () => data?.project.name);

export const handle: CrumbHandle = {
  crumb: ({ learning, projects }, data) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: projects.title, to: PROJECTS_ADDRESS },
    { label: (data as { project: { name: string } } | undefined)?.project.name ?? projects.title },
  ],
};

export default function ProjectPage() {
  const { project, mayEdit } = useLoaderData<typeof loader>();
  const { projects: words, learning } = useTexts();
  const { fields } = words;
  const module = project.moduleId === null ? null : moduleById(project.moduleId);
  const stated = (text: string | null) =>
    text === null ? (
      <span className="text-ink-2">{words.unknown}</span>
    ) : (
      <span className="whitespace-pre-line">{text}</span>
    );
  return (
    <>
      <PageHeader
        title={project.name}
        mark={<ProjectStatusMark status={project.status} />}
        lead={words.statusHints[project.status]}
        actions={
          mayEdit && (
            <LinkButton to={`${PROJECTS_ADDRESS}/${project.id}/andra`} icon="edit">
              {words.edit}
            </LinkButton>
          )
        }
      />
      <Card>
        <DescriptionList
          items={[
            { term: fields.need, detail: stated(project.need) },
            { term: fields.dataUsed, detail: stated(project.dataUsed) },
            { term: fields.responsible, detail: stated(project.responsible) },
            { term: fields.result, detail: stated(project.result) },
            { term: fields.lessons, detail: stated(project.lessons) },
          ]}
        />
        {module && (
          <p className="mt-3">
            <Link className="link" to={moduleAddress(module)}>
              {words.toModule(learning.modules[module.id].title)}
            </Link>
          </p>
        )}
      </Card>
      {mayEdit && (
        <details data-screen-only>
          <summary className="link inline-flex min-h-control items-center">{words.removeTitle}</summary>
          <Form method="post" className="mt-2 flex flex-col items-start gap-3">
            <p>{words.removeText}</p>
            <input type="hidden" name="removedVersion" value={project.version} />
            <SubmitButton variant="secondary">{words.remove}</SubmitButton>
          </Form>
        </details>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
