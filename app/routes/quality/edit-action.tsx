import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { ActionFields } from '#app/components/quality/action-fields.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { RadioGroup } from '#app/components/ui/choice-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { OvertakenNotice } from '#app/components/ui/overtaken-notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { TextArea } from '#app/components/ui/text-field.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { ACTION_STATES, actionForm } from '#app/domain/quality/action-form.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { overtaken } from '#app/platform/forms/overtaken.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { editableAction, updateAction } from '#app/services/quality/save-action.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    ...(await editableAction(context, param(args.params, 'action'))),
    today: isoDate(context.now),
  }));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, actionForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const saved = await updateAction(context, param(args.params, 'action'), form.values);
    if (!saved.ok) {
      if (saved.error.code === 'overtaken') return overtaken(saved.error, form.typed);
      return unprocessable(formError(saved.error.field, saved.error.code, form.typed));
    }
    throw redirect(withChange(`/kvalitet/atgarder/${saved.value.id}`, saved.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.quality.actions.editTitle);

export default function EditActionPage() {
  const { action: values, place, owners, tellsLearners, today } = useLoaderData<typeof loader>();
  const { quality, common } = useTexts();
  const words = quality.actions;
  const language = useLanguage();
  const form = useZodForm(actionForm(today), {
    reply: useActionData<typeof action>(),
    defaults: values,
    describe: (_field, code) => (quality.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={words.editTitle} lead={place[language]} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.save}</SubmitButton>
              <LinkButton to={`/kvalitet/atgarder/${values.id}`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <OvertakenNotice
            problems={form.problems}
            sentence={quality.fieldErrors.overtaken}
            to={`/kvalitet/atgarder/${values.id}`}
          >
            {words.seeNow}
          </OvertakenNotice>
          <input type="hidden" {...form.field('version')} />
          <RadioGroup
            {...form.choices('state')}
            label={words.state}
            options={ACTION_STATES.map((value) => ({ value, label: words.states[value] }))}
            inline
          />
          <TextArea
            {...form.field('droppedBecause')}
            label={words.droppedBecause}
            hint={words.droppedHint}
            rows={2}
            optional
          />
          <TextArea {...form.field('effect')} label={words.effect} hint={words.effectHint} rows={2} optional />
          <ActionFields form={form} owners={owners} tellsLearners={tellsLearners} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
