import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { FormGaps } from '#app/components/rotations/form-gaps.tsx';
import { RotationFields } from '#app/components/rotations/rotation-fields.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { rotationForm } from '#app/domain/rotation-plans/rotation-form.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readRotationSettings } from '#app/services/rotations/read-settings.server.ts';
import { updateRotation } from '#app/services/rotations/save-rotation.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readRotationSettings(context, param(args.params, 'plan')));
}

export async function action(args: ActionFunctionArgs) {
  const planId = param(args.params, 'plan');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, rotationForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const updated = await updateRotation(context, planId, form.values);
    if (!updated.ok) return unprocessable(formError('name', updated.error.code, form.typed));
    throw redirect(withChange(`/rotationer/${planId}/installningar`, updated.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rotations.tabs.settings);

export default function RotationSettingsPage() {
  const { planId, isOver, mayClose, gaps, values } = useLoaderData<typeof loader>();
  const words = useTexts().rotations.form;
  if (isOver) return <Notice>{words.over}</Notice>;
  if (mayClose) {
    return (
      <Card title={words.end}>
        <Form method="post" action={`/rotationer/${planId}/avsluta`} className="flex flex-col items-start gap-3">
          <p>{words.endLead}</p>
          <SubmitButton>{words.end}</SubmitButton>
        </Form>
      </Card>
    );
  }
  return (
    <>
      <FormGaps gaps={gaps} />
      <SettingsForm key={values.version} />
    </>
  );
}

function SettingsForm() {
  const { values, today, courses, clinics } = useLoaderData<typeof loader>();
  const words = useTexts().rotations;
  const form = useZodForm(rotationForm(today), {
    reply: useActionData<typeof action>(),
    defaults: values,
    describe: (_field, code) => words.fieldErrors[code],
  });
  return (
    <Form {...form.form} className="flex max-w-4xl flex-col gap-5">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <input type="hidden" name="version" value={values.version} />
      <input type="hidden" {...form.field('programmeId')} />
      <RotationFields
        form={form}
        today={today}
        courses={courses}
        clinics={clinics}
        lines={{ blocks: values.blocks.length + 1, order: values.order.length + 1, waves: values.waves.length + 1 }}
      />
      <div>
        <SubmitButton>{words.form.save}</SubmitButton>
      </div>
    </Form>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
