import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { DirectorFields } from '#app/components/people/director-fields.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { directorForm } from '#app/domain/people/director-form.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { directorFormChoices, editableDirector, updateDirector } from '#app/services/people/save-director.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => {
    const { director, person } = await editableDirector(context, param(args.params, 'director'));
    const { givenName, familyName, email, phone } = person;
    return {
      values: { givenName, familyName, email, phone, ...director, personVersion: person.version },
      ...(await directorFormChoices(context)),
      today: isoDate(context.now),
    };
  });
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, directorForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const saved = await updateDirector(context, param(args.params, 'director'), form.values);
    if (!saved.ok) return unprocessable(formError(saved.error.field, saved.error.code, form.typed));
    throw redirect(withChange(`/studierektorer/${saved.value.id}`, saved.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.directors.edit);

export default function EditDirectorPage() {
  const { values, programmes, units, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { people, common } = useTexts();
  const form = useZodForm(directorForm(today), {
    reply,
    defaults: values,
    describe: (_field, code) => (people.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={people.directors.edit} lead={`${values.givenName} ${values.familyName}`} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{people.directors.save}</SubmitButton>
              <LinkButton to={`/studierektorer/${values.id}`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <input type="hidden" {...form.field('version')} />
          <input type="hidden" {...form.field('personVersion')} />
          <DirectorFields form={form} programmes={programmes} units={units} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
