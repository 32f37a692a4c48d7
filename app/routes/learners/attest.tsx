import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { AttestFields } from '#app/components/people/attest-fields.tsx';
import { useNames } from '#app/components/people/use-names.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { attestForm } from '#app/domain/people/learner-form.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { saveAttest } from '#app/services/people/save-learner.server.ts';
import { showLearner } from '#app/services/people/show-learner.server.ts';

const NEW = 'nytt';

export async function loader(args: LoaderFunctionArgs) {
  const attestId = param(args.params, 'attest');
  return withContext(args, async (context) => {
    const { learner, name, attests, mayEdit } = await showLearner(context, param(args.params, 'learner'));
    const attest = attests.find(({ id }) => id === attestId) ?? null;
    if (!mayEdit || (attestId !== NEW && !attest)) throw notFound();
    return { learnerId: learner.id, name, attest, today: isoDate(context.now) };
  });
}

export async function action(args: ActionFunctionArgs) {
  const learnerId = param(args.params, 'learner');
  const attestId = param(args.params, 'attest');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, attestForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const changeId = await saveAttest(context, learnerId, attestId === NEW ? null : attestId, form.values);
    throw redirect(withChange(`/larande/${learnerId}`, changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.learners.addAttest);

export default function AttestPage() {
  const { learnerId, name, attest, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { people, common } = useTexts();
  const words = people.learners;
  const { full } = useNames();
  const form = useZodForm(attestForm(today), {
    reply,
    defaults: attest ?? { validFrom: today },
    describe: (_field, code) => (people.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={attest ? words.editAttest : words.addAttest} lead={`${full(name)}. ${words.attestsLead}`} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.saveAttest}</SubmitButton>
              <LinkButton to={`/larande/${learnerId}`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <AttestFields form={form} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
