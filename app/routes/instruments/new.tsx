import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { BilingualFields } from '#app/components/instruments/bilingual-fields.tsx';
import { instrumentCrumbs } from '#app/components/instruments/instrument-crumbs.ts';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { RadioGroup } from '#app/components/ui/choice-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { RESPONDENTS } from '#app/domain/surveys/respondents.ts';
import { newInstrumentForm } from '#app/domain/surveys/instrument-form.ts';
import { withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { createInstrument } from '#app/services/surveys/keep-instruments.server.ts';
import { readInstruments } from '#app/services/surveys/read-instruments.server.ts';

/** The form needs no facts, only somebody who may fill it in. */
export async function loader(args: LoaderFunctionArgs) {
  await withContext(args, readInstruments);
  return null;
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, newInstrumentForm);
    if (!form.ok) return unprocessable(form.reply);
    const { id, changeId } = await createInstrument(context, form.values);
    throw redirect(withChange(`/enkater/formular/${id}`, changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.instruments.add);

export const handle: CrumbHandle = {
  crumb: (texts) => instrumentCrumbs(texts, undefined, texts.instruments.add),
};

export default function NewInstrumentPage() {
  const { instruments: words, respondents, common } = useTexts();
  const form = useZodForm(newInstrumentForm, {
    reply: useActionData<typeof action>(),
    defaults: { respondents: 'learners' },
  });
  return (
    <>
      <PageHeader title={words.add} lead={words.newLead} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.create}</SubmitButton>
              <LinkButton to="/enkater/formular" variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <BilingualFields form={form} name="title" labels={[words.titleSv, words.titleEn]} />
          <RadioGroup
            {...form.choices('respondents')}
            label={respondents.title}
            hint={respondents.hint}
            options={RESPONDENTS.map((value) => ({
              value,
              label: respondents.names[value],
              hint: respondents.about[value],
            }))}
          />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
