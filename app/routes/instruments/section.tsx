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
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { sectionForm } from '#app/domain/surveys/instrument-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import type { Texts } from '#app/platform/i18n/index.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { saveSection } from '#app/services/surveys/change-draft.server.ts';
import { editableSection } from '#app/services/surveys/read-instruments.server.ts';
import { overtaken } from '#app/platform/forms/overtaken.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';

/** An address that names no section is that of a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const { version, section } = idsOf(args);
  return withContext(args, (context) => editableSection(context, version, section));
}

export async function action(args: ActionFunctionArgs) {
  const { version, section } = idsOf(args);
  return withContext(args, async (context) => {
    await editableSection(context, version, section);
    const form = await parseForm(args.request, sectionForm);
    if (!form.ok) return unprocessable(form.reply);
    const saved = await saveSection(context, version, section, form.values);
    if (!saved.ok) return overtaken(saved.error, form.typed);
    throw redirect(withChange(`/enkater/formular/${version}`, saved.value.changeId), 303);
  });
}

function idsOf({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  return { version: param(params, 'version'), section: params.section ?? null };
}

type Page = Awaited<ReturnType<typeof loader>>;

function titleFor({ instruments: words }: Texts, page: Page | undefined): string {
  return page?.section ? words.editSection : words.addSection;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => titleFor(texts, data));

export const handle: CrumbHandle = {
  crumb: (texts, data) => {
    const page = data as Page | undefined;
    return instrumentCrumbs(texts, page?.draft, titleFor(texts, page));
  },
};

export default function SectionPage() {
  const page = useLoaderData<typeof loader>();
  const { draft, section } = page;
  const texts = useTexts();
  const { instruments: words, common } = texts;
  const form = useZodForm(sectionForm, {
    reply: useActionData<typeof action>(),
    defaults: { version: draft.version, nameSv: section?.name.sv ?? '', nameEn: section?.name.en ?? '' },
    describe: (_field, code) => (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={titleFor(texts, page)} lead={instrumentName(texts, draft)} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.saveSection}</SubmitButton>
              <LinkButton to={`/enkater/formular/${draft.id}`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <OvertakenDraft problems={form.problems} draftId={draft.id} />
          <input type="hidden" {...form.field('version')} />
          <BilingualFields form={form} name="name" labels={[words.sectionName, words.sectionNameEn]} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
