import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { TriggerFields } from '#app/components/surveys/trigger-fields.tsx';
import { useTriggerErrors } from '#app/components/surveys/use-trigger-errors.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { newTriggerForm } from '#app/domain/surveys/trigger-form.ts';
import { ANSWER_DAYS } from '#app/domain/surveys/wave-form.ts';
import { withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { createTrigger, triggerChoices } from '#app/services/surveys/triggers.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, triggerChoices);
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, newTriggerForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const created = await createTrigger(context, form.values);
    if (!created.ok) return unprocessable(formError(created.error.field, created.error.code, form.typed));
    throw redirect(withChange(`/enkater/utskick/${created.value.id}`, created.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.waves.triggers.add);

export const handle: CrumbHandle = {
  crumb: ({ surveys, waves }) => [
    { label: surveys.title, to: '/enkater' },
    { label: waves.triggers.title, to: '/enkater/utskick' },
    { label: waves.triggers.add },
  ],
};

export default function NewTriggerPage() {
  const { today, ...choices } = useLoaderData<typeof loader>();
  const { waves, common } = useTexts();
  const words = waves.triggers;
  const form = useZodForm(newTriggerForm(today), {
    reply: useActionData<typeof action>(),
    defaults: { moment: 'ended', startsOn: today, daysOpen: ANSWER_DAYS },
    describe: useTriggerErrors(),
  });
  return (
    <>
      <PageHeader title={words.add} lead={words.lead} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.saveNew}</SubmitButton>
              <LinkButton to="/enkater/utskick" variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <TriggerFields form={form} choices={choices} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
