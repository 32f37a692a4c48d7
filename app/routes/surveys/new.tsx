import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { AudienceFields } from '#app/components/surveys/audience-fields.tsx';
import { AudiencePreview } from '#app/components/surveys/audience-preview.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { DateWeekField } from '#app/components/ui/date-week-field.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { thresholdsFor } from '#app/domain/surveys/respondents.ts';
import { usualDates, waveForm } from '#app/domain/surveys/wave-form.ts';
import { withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { openWave, previewWave } from '#app/services/surveys/open-wave.server.ts';
import { waveChoices } from '#app/services/surveys/read-waves.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    ...(await waveChoices(context)),
    thresholds: args.context.runtime.env.surveyThresholds,
  }));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, waveForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const { publicOrigin, quietHours, surveyThresholds: thresholds } = args.context.runtime.env;
    if (form.values.intent === 'preview') {
      const preview = await previewWave(context, form.values, thresholds);
      if (!preview.ok) return unprocessable(formError(preview.error.field, preview.error.code, form.typed));
      return data({ values: form.typed, preview: preview.value });
    }
    const origin = publicOrigin ?? new URL(args.request.url).origin;
    const opened = await openWave(context, form.values, { origin, quietHours, thresholds });
    if (!opened.ok) return unprocessable(formError(opened.error.field, opened.error.code, form.typed));
    throw redirect(`/enkater/${opened.value.id}`, 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.surveys.form.title);

export const handle: CrumbHandle = {
  crumb: ({ surveys }) => [{ label: surveys.title, to: '/enkater' }, { label: surveys.form.title }],
};

export default function NewWavePage() {
  const { instruments, today, thresholds, ...choices } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { surveys, waves, respondents, common } = useTexts();
  const words = surveys.form;
  const language = useLanguage();
  const { number } = useFormat();
  const { mean, distribution } = thresholds;
  const among = thresholdsFor('supervisors', thresholds);
  const errors: Readonly<Record<string, string>> = { ...surveys.fieldErrors, ...respondents.fieldErrors };
  const form = useZodForm(waveForm(today), {
    reply,
    defaults: {
      ...(instruments.length === 1 ? { instrumentVersionId: instruments[0]?.id } : {}),
      ...usualDates(today),
      moment: 'ended',
    },
    describe: (_field, code) => errors[code],
  });
  const labelOf = ({ title, number: edition, respondents: who }: (typeof instruments)[number]) => {
    const label = `${title[language]}, ${surveys.version(String(edition))}`;
    return who === 'learners' ? label : respondents.instrument(label, respondents.names[who]);
  };
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton icon="send" name="intent" value="open">
                {words.submit}
              </SubmitButton>
              <SubmitButton variant="secondary" name="intent" value="preview">
                {waves.preview.submit}
              </SubmitButton>
              <LinkButton to="/enkater" variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <TextField {...form.field('name')} label={words.name} hint={words.nameHint} required />
          <SelectField
            {...form.field('instrumentVersionId')}
            label={words.instrument}
            hint={respondents.instrumentHint}
            required
            options={instruments
              .map((instrument) => ({ value: instrument.id, label: labelOf(instrument) }))
              .sort((a, b) => a.label.localeCompare(b.label, 'sv'))}
          />
          <AudienceFields form={form} {...choices} />
          <DateWeekField {...form.field('endedFrom')} label={words.from} required />
          <DateWeekField {...form.field('endedTo')} label={words.to} required />
          <DateWeekField {...form.field('closesOn')} label={words.closes} required />
          <section className="flex flex-col gap-2 border-t border-line pt-4">
            <h2>{words.promise}</h2>
            <ul className="list-disc pl-5">
              {[
                words.promisedNumbers(number(mean), number(distribution)),
                respondents.promises.supervisors(number(among.mean), number(among.distribution)),
                ...words.promises,
                respondents.promises.units,
              ].map((promise) => (
                <li key={promise}>{promise}</li>
              ))}
            </ul>
          </section>
        </FormLayout>
      </Form>
      <AudiencePreview preview={reply && 'preview' in reply ? reply.preview : null} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
