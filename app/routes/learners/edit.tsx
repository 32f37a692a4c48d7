import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { LearnerFields } from '#app/components/people/learner-fields.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { learnerForm } from '#app/domain/people/learner-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { editableLearner, updateLearner } from '#app/services/people/save-learner.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => {
    const { learner, person, organisations } = await editableLearner(context, param(args.params, 'learner'));
    const { identitySealed: _sealed, identityIndex: _index, search: _search, birthDate: _born, ...open } = person;
    return { learnerId: learner.id, values: { ...open, ...learner, personVersion: person.version }, organisations };
  });
}

export async function action(args: ActionFunctionArgs) {
  const learnerId = param(args.params, 'learner');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, learnerForm);
    if (!form.ok) return unprocessable(form.reply);
    const changeId = await updateLearner(context, learnerId, form.values);
    throw redirect(withChange(`/larande/${learnerId}`, changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.learners.edit);

export default function EditLearnerPage() {
  const { learnerId, values, organisations } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { people, common } = useTexts();
  const form = useZodForm(learnerForm, {
    reply,
    defaults: values,
    describe: (_field, code) => (people.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={people.learners.edit} lead={`${values.givenName} ${values.familyName}`} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{people.learners.save}</SubmitButton>
              <LinkButton to={`/larande/${learnerId}`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <LearnerFields form={form} organisations={organisations} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
