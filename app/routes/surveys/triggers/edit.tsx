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
import { triggerForm } from '#app/domain/surveys/trigger-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { editableTrigger, triggerChoices, updateTrigger } from '#app/services/surveys/triggers.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => {
    const trigger = await editableTrigger(context, param(args.params, 'trigger'));
    const { today, ...choices } = await triggerChoices(context);
    const yearlyOn = trigger.yearlyOn === null ? '' : `${today.slice(0, 4)}-${trigger.yearlyOn}`;
    return { trigger: { ...trigger, yearlyOn }, choices, today };
  });
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, triggerForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const saved = await updateTrigger(context, param(args.params, 'trigger'), form.values);
    if (!saved.ok) return unprocessable(formError(saved.error.field, saved.error.code, form.typed));
    throw redirect(withChange(`/enkater/utskick/${saved.value.id}`, saved.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.waves.triggers.edit);

export const handle: CrumbHandle = {
  crumb: ({ surveys, waves }, data) => {
    const trigger = (data as Awaited<ReturnType<typeof loader>> | undefined)?.trigger;
    return [
      { label: surveys.title, to: '/enkater' },
      { label: waves.triggers.title, to: '/enkater/utskick' },
      { label: trigger?.name ?? '', to: `/enkater/utskick/${trigger?.id ?? ''}` },
      { label: waves.triggers.edit },
    ];
  },
};

export default function EditTriggerPage() {
  const { trigger, choices, today } = useLoaderData<typeof loader>();
  const { waves, common } = useTexts();
  const words = waves.triggers;
  const form = useZodForm(triggerForm(today), {
    reply: useActionData<typeof action>(),
    defaults: trigger,
    describe: useTriggerErrors(),
  });
  return (
    <>
      <PageHeader title={words.edit} lead={trigger.name} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.save}</SubmitButton>
              <LinkButton to={`/enkater/utskick/${trigger.id}`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <input type="hidden" {...form.field('version')} />
          <TriggerFields form={form} choices={choices} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
