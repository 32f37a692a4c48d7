import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { CountCards } from '#app/components/imports/count-cards.tsx';
import { ImportSteps, useImportLead } from '#app/components/imports/import-steps.tsx';
import { PreviewRows } from '#app/components/imports/preview-rows.tsx';
import { PreviewNotices } from '#app/components/imports/preview-notices.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { commitForm } from '#app/domain/imports/import-forms.ts';
import { ROW_STATUSES } from '#app/domain/imports/validate.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { commitImport } from '#app/services/imports/commit-import.server.ts';
import { readPreview } from '#app/services/imports/preview.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const status = codeParam(new URL(args.request.url).searchParams, 'rader', ROW_STATUSES);
  return withContext(args, (context) => readPreview(context, param(args.params, 'import'), status));
}

export async function action(args: ActionFunctionArgs) {
  const importId = param(args.params, 'import');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, commitForm);
    if (!form.ok) return unprocessable(form.reply);
    const committed = await commitImport(context, importId, form.values.seen);
    if (committed.ok) throw redirect(withChange(`/import/${importId}`, committed.value.changeId), 303);
    if (committed.error.code === 'already_committed') throw redirect(`/import/${importId}?redan=1`, 303);
    return data({ refused: committed.error.code }, { status: 409 });
  });
}

export { importCrumbs as handle } from '#app/components/imports/import-crumbs.ts';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.imports.pages.preview.title);

export default function PreviewPage() {
  const read = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().imports.pages.preview;
  const { number } = useFormat();
  const lead = useImportLead();
  const isChange = read.counts.new + read.counts.changed > 0;
  return (
    <>
      <PageHeader title={words.title} lead={lead(read)} />
      <ImportSteps current="preview" read={read} />
      <PreviewNotices read={read} refused={reply && 'refused' in reply ? reply.refused : null} />
      <CountCards label={words.counts} counts={read.counts} />
      {isChange && !read.isCommitted && (
        <Form method="post" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <input type="hidden" name="seen" value={read.seen} />
          <SubmitButton icon="check">
            {words.commit[read.kind](number(read.counts.new), number(read.counts.changed))}
          </SubmitButton>
          <p className="text-ink-2">{words.lead}</p>
        </Form>
      )}
      <PreviewRows read={read} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
