import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BilingualFields } from '#app/components/instruments/bilingual-fields.tsx';
import { instrumentCrumbs, instrumentName } from '#app/components/instruments/instrument-crumbs.ts';
import { OvertakenDraft } from '#app/components/instruments/overtaken-draft.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { TextArea, TextField } from '#app/components/ui/text-field.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { instrumentForm } from '#app/domain/surveys/instrument-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { saveSettings } from '#app/services/surveys/change-draft.server.ts';
import { editableDraft } from '#app/services/surveys/read-instruments.server.ts';
import { overtaken } from '#app/platform/forms/overtaken.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => {
    const { id, number, version, definition, licence } = await editableDraft(context, param(args.params, 'version'));
    const { title, lead, scale, favourableFrom } = definition;
    return {
      draft: { id, number, title },
      values: {
        ...{ version, titleSv: title.sv, titleEn: title.en, leadSv: lead.sv, leadEn: lead.en },
        ...{ labelsSv: scale.labels.sv.join('\n'), labelsEn: scale.labels.en.join('\n') },
        lowest: String(scale.lowest),
        favourable: scale.labels.sv[favourableFrom - scale.lowest] ?? '',
        licence: licence ?? '',
      },
    };
  });
}

export async function action(args: ActionFunctionArgs) {
  const id = param(args.params, 'version');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, instrumentForm);
    if (!form.ok) return unprocessable(form.reply);
    const saved = await saveSettings(context, id, form.values);
    if (!saved.ok) return overtaken(saved.error, form.typed);
    throw redirect(withChange(`/enkater/formular/${id}`, saved.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.instruments.edit);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    instrumentCrumbs(texts, (data as Awaited<ReturnType<typeof loader>> | undefined)?.draft, texts.instruments.edit),
};

export default function InstrumentSettingsPage() {
  const { draft, values } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const { instruments: words, common } = texts;
  const form = useZodForm(instrumentForm, {
    reply: useActionData<typeof action>(),
    defaults: values,
    describe: (_field, code) => (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={words.edit} lead={instrumentName(texts, draft)} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.save}</SubmitButton>
              <LinkButton to={`/enkater/formular/${draft.id}`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <OvertakenDraft problems={form.problems} draftId={draft.id} />
          <input type="hidden" {...form.field('version')} />
          <BilingualFields form={form} name="title" labels={[words.titleSv, words.titleEn]} />
          <BilingualFields form={form} name="lead" labels={[words.leadSv, words.leadEn]} rows={3} />
          <BilingualFields
            form={form}
            name="labels"
            labels={[words.labelsSv, words.labelsEn]}
            hint={words.labelsHint}
            rows={6}
          />
          <SelectField
            {...form.field('lowest')}
            label={words.lowest}
            emptyLabel={null}
            options={['0', '1'].map((value) => ({ value, label: value }))}
          />
          <TextField {...form.field('favourable')} label={words.favourable} hint={words.favourableHint} />
          <TextArea {...form.field('licence')} label={words.licence} hint={words.licenceHint} rows={2} optional />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
