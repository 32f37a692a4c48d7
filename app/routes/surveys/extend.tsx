import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { DateWeekField } from '#app/components/ui/date-week-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { extensionForm } from '#app/domain/surveys/wave-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { prolongWave, waveDays } from '#app/services/surveys/extend-wave.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    wave: { id: param(args.params, 'wave'), ...(await waveDays(context, param(args.params, 'wave'))) },
    today: isoDate(context.now),
  }));
}

export async function action(args: ActionFunctionArgs) {
  const waveId = param(args.params, 'wave');
  return withContext(args, async (context) => {
    const days = await waveDays(context, waveId);
    const form = await parseForm(args.request, extensionForm(days, isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    await prolongWave(context, waveId, form.values.closesOn, args.context.runtime.env);
    throw redirect(`/enkater/${waveId}`, 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.surveys.extend.title);

export const handle: CrumbHandle = {
  crumb: ({ surveys }, data) => {
    const wave = (data as Awaited<ReturnType<typeof loader>> | undefined)?.wave;
    return [
      { label: surveys.title, to: '/enkater' },
      { label: wave?.name ?? '', to: `/enkater/${wave?.id ?? ''}` },
      { label: surveys.extend.title },
    ];
  },
};

export default function ExtendWavePage() {
  const { wave, today } = useLoaderData<typeof loader>();
  const { surveys, common } = useTexts();
  const words = surveys.extend;
  const { date } = useFormat();
  const form = useZodForm(extensionForm(wave, today), {
    reply: useActionData<typeof action>(),
    describe: (_field, code) => (surveys.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={words.title} lead={words.lead(wave.name, date(wave.closesOn))} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.submit}</SubmitButton>
              <LinkButton to={`/enkater/${wave.id}`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <DateWeekField {...form.field('closesOn')} label={surveys.closes} required />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
