import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { RotationFields } from '#app/components/rotations/rotation-fields.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { rotationForm } from '#app/domain/rotation-plans/rotation-form.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readRotationProgrammes } from '#app/services/rotations/read-rotation.server.ts';
import { openRotation } from '#app/services/rotations/save-rotation.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const programmeId = new URL(args.request.url).searchParams.get('utbildning');
  return withContext(args, async (context) => {
    const programmes = await readRotationProgrammes(context);
    return {
      programmes: programmes.map(({ id, name }) => ({ id, name })),
      chosen: programmes.find(({ id }) => id === programmeId) ?? null,
      today: isoDate(context.now),
    };
  });
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, rotationForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const opened = await openRotation(context, form.values);
    if (!opened.ok) return unprocessable(formError('name', opened.error.code, form.typed));
    throw redirect(withChange(`/rotationer/${opened.value.planId}/lakare`, opened.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.rotations.open);

export default function NewRotationPage() {
  const { programmes, chosen } = useLoaderData<typeof loader>();
  const words = useTexts().rotations;
  const language = useLanguage();
  return (
    <>
      <PageHeader title={words.open} lead={words.openLead} />
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <SelectField
          name="utbildning"
          label={words.programme}
          defaultValue={chosen?.id}
          options={programmes.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
        <Button type="submit">{words.chooseProgramme}</Button>
      </Form>
      {chosen && <RotationDetails key={chosen.id} />}
    </>
  );
}

const SLACK_WEEKS = 4;
const SPARE_LINES = 2;

function RotationDetails() {
  const { chosen, today } = useLoaderData<typeof loader>();
  const words = useTexts().rotations;
  const courses = chosen?.courses ?? [];
  const whole = courses.reduce((sum, { weeks }) => sum + weeks, 0);
  const form = useZodForm(rotationForm(today), {
    reply: useActionData<typeof action>(),
    defaults: {
      programmeId: chosen?.id,
      weeks: whole + SLACK_WEEKS,
      slackWeeks: SLACK_WEEKS,
      priority: 'balanced',
      blocks: courses.map(({ id, weeks }) => ({ courseId: id, weeks })),
      // General practice is always the last of AT.
      order: chosen?.form === 'at' ? [{ before: 'any', after: 'primary_care' }] : [],
    },
    describe: (_field, code) => words.fieldErrors[code],
  });
  return (
    <Form {...form.form} className="flex max-w-4xl flex-col gap-5">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <input type="hidden" {...form.field('programmeId')} />
      <RotationFields
        form={form}
        today={today}
        courses={courses}
        clinics={[]}
        lines={{ blocks: courses.length + SPARE_LINES, order: SPARE_LINES, waves: SPARE_LINES }}
      />
      <div>
        <SubmitButton>{words.form.create}</SubmitButton>
      </div>
    </Form>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
