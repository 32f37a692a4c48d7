import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorGrid } from '#app/components/imports/error-grid.tsx';
import { ImportSteps, useImportLead } from '#app/components/imports/import-steps.tsx';
import { IssueGroups } from '#app/components/imports/issue-groups.tsx';
import { ReviewSummary } from '#app/components/imports/review-summary.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { fixForm } from '#app/domain/imports/import-forms.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { fieldErrorText } from '#app/platform/i18n/field-errors.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { readReview, saveFix } from '#app/services/imports/review.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const page = Number(new URL(args.request.url).searchParams.get('page') ?? 1) || 1;
  return withContext(args, (context) => readReview(context, param(args.params, 'import'), page));
}

export async function action(args: ActionFunctionArgs) {
  const importId = param(args.params, 'import');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, fixForm);
    if (!form.ok) return unprocessable(form.reply);
    await saveFix(context, importId, form.values);
    // The same page of rows: what is typed in the others is still there.
    const page = new URL(args.request.url).searchParams.get('page');
    throw redirect(`/import/${importId}/granska${page ? `?page=${Number(page) || 1}` : ''}`, 303);
  });
}

export { importCrumbs as handle } from '#app/components/imports/import-crumbs.ts';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.imports.pages.review.title);

export default function ReviewPage() {
  const read = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const texts = useTexts();
  const words = texts.imports.pages.review;
  const lead = useImportLead();
  const hasErrors = read.counts.error > 0;
  const problems = Object.values(reply?.errors ?? {}).map(({ message }) => ({
    name: '',
    message: fieldErrorText(texts, message),
  }));
  return (
    <>
      <PageHeader title={words.title} lead={lead(read)} />
      <ImportSteps current="review" read={read} />
      <ErrorSummary key={reply ? JSON.stringify(reply.values) : ''} problems={problems} />
      <ReviewSummary read={read} />
      <div className="flex flex-wrap gap-3">
        {!hasErrors && <ToPreview importId={read.importId} variant="primary" label={words.next} />}
        {hasErrors && (
          <LinkButton to={`/import/${read.importId}/avvisade.xlsx`} reloadDocument download icon="download">
            {words.download}
          </LinkButton>
        )}
        {read.hasFixes && (
          <Form method="post">
            <SubmitButton variant="secondary" icon="undo" name="act" value="undo">
              {words.undo}
            </SubmitButton>
          </Form>
        )}
      </div>
      <IssueGroups groups={read.groups} units={read.units} more={read.moreGroups} severity="error" />
      <ErrorGrid rows={read.rows} />
      <Pagination page={read.page} pageSize={read.pageSize} total={read.wrong} />
      {hasErrors && (
        <div>
          <ToPreview importId={read.importId} variant="secondary" label={words.nextWithErrors} />
        </div>
      )}
      <IssueGroups groups={read.groups} units={read.units} more={0} severity="warning" />
    </>
  );
}

interface ToPreviewProps {
  importId: string;
  variant: 'primary' | 'secondary';
  label: string;
}

function ToPreview({ importId, variant, label }: ToPreviewProps) {
  return (
    <LinkButton to={`/import/${importId}/forhandsvisning`} variant={variant} icon="forward">
      {label}
    </LinkButton>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
