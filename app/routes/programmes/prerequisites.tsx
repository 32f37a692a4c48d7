import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { PrerequisiteForm } from '#app/components/programmes/prerequisite-form.tsx';
import { PrerequisiteTable } from '#app/components/programmes/prerequisite-table.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { prerequisiteForm, removePrerequisiteForm } from '#app/domain/programmes/prerequisite-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import {
  addPrerequisite,
  readPrerequisites,
  removePrerequisite,
} from '#app/services/programmes/prerequisites.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readPrerequisites(context, param(args.params, 'programme')));
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const programmeId = param(args.params, 'programme');
  return withContext(args, async (context) => {
    const back = (changeId: string) => redirect(withChange(`/omgangar/forkunskapskrav/${programmeId}`, changeId), 303);
    const removal = await parseForm(args.request.clone(), removePrerequisiteForm);
    if (removal.ok) throw back(await removePrerequisite(context, programmeId, removal.values));
    const form = await parseForm(args.request, prerequisiteForm);
    if (!form.ok) return unprocessable(form.reply);
    const added = await addPrerequisite(context, programmeId, form.values);
    if (!added.ok) return unprocessable(formError(added.error.field, added.error.code, form.typed));
    throw back(added.value.changeId);
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titleOf(matches, (texts) => texts.prerequisites.title);

export const handle: CrumbHandle = {
  crumb: ({ rounds, prerequisites }, data) => [
    { label: rounds.title, to: '/omgangar' },
    { label: prerequisites.title, to: `/omgangar/forkunskapskrav/${(data as Data | undefined)?.programme.id ?? ''}` },
  ],
};

export default function PrerequisitesPage() {
  const { programme, mayEdit, courses, prerequisites } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().prerequisites;
  return (
    <>
      <PageHeader title={words.titleOf(programme.name[useLanguage()])} lead={words.lead} />
      <PrerequisiteTable prerequisites={prerequisites} mayEdit={mayEdit} />
      {mayEdit && courses.length > 1 && (
        <Card title={words.addTitle}>
          <PrerequisiteForm key={prerequisites.length} {...{ courses, prerequisites, reply }} />
        </Card>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
