import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { DirectorFields } from '#app/components/people/director-fields.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { newDirectorForm } from '#app/domain/people/director-form.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { createDirector, directorFormChoices } from '#app/services/people/save-director.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    ...(await directorFormChoices(context)),
    today: isoDate(context.now),
  }));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, newDirectorForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const created = await createDirector(context, form.values);
    if (!created.ok) return unprocessable(formError(created.error.field, created.error.code, form.typed));
    throw redirect(withChange(`/studierektorer/${created.value.id}`, created.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.directors.add);

export const handle: CrumbHandle = {
  crumb: ({ people: { directors } }) => [{ label: directors.title, to: '/studierektorer' }, { label: directors.add }],
};

export default function NewDirectorPage() {
  const { programmes, units, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { people, common } = useTexts();
  const form = useZodForm(newDirectorForm(today), {
    reply,
    defaults: { termFrom: today },
    describe: (_field, code) => (people.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={people.directors.add} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{people.directors.saveNew}</SubmitButton>
              <LinkButton to="/studierektorer" variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <DirectorFields form={form} programmes={programmes} units={units} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
