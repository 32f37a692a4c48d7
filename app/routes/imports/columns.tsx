import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ColumnTable } from '#app/components/imports/column-table.tsx';
import { ImportSteps, useImportLead } from '#app/components/imports/import-steps.tsx';
import { TableChoice } from '#app/components/imports/table-choice.tsx';
import { TermChoice } from '#app/components/imports/term-choice.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { columnsForm } from '#app/domain/imports/import-forms.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { importLabel } from '#app/platform/i18n/import-problems.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { readColumns, saveColumns } from '#app/services/imports/columns.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readColumns(context, param(args.params, 'import')));
}

export async function action(args: ActionFunctionArgs) {
  const importId = param(args.params, 'import');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, columnsForm);
    if (!form.ok) return unprocessable(form.reply);
    const saved = await saveColumns(context, importId, form.values);
    if (saved.ok) throw redirect(`/import/${importId}/granska`, 303);
    return data({ problems: saved.error, columns: form.values.columns }, { status: 422 });
  });
}

export { importCrumbs as handle } from '#app/components/imports/import-crumbs.ts';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.imports.pages.columns.title);

export default function ColumnsPage() {
  const read = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { imports } = useTexts();
  const words = imports.pages.columns;
  const lead = useImportLead();
  const refused = reply && 'problems' in reply ? reply : null;
  const chosen = refused
    ? read.columns.map((column, index) => ({ ...column, field: refused.columns[index] || null }))
    : read.columns;
  const problems = (refused?.problems ?? []).map(({ code, field }) => ({
    name: '',
    message: words.problems[code](importLabel(imports.fields, field)),
  }));
  return (
    <>
      <PageHeader title={words.title} lead={lead(read)} />
      <ImportSteps current="columns" read={read} />
      <ErrorSummary
        key={problems.map(({ message }) => message).join()}
        problems={problems}
        title={words.problemsTitle(problems.length)}
      />
      <p className="max-w-reading text-ink-2">{words.lead}</p>
      <TableChoice {...read} />
      <Form key={`${read.sheet} ${read.headerRow}`} method="post" className="flex flex-col gap-4">
        <input type="hidden" name="version" value={read.version} />
        {read.terms.length > 0 && <TermChoice {...read} />}
        <ColumnTable columns={chosen} fields={read.fields} isChosen={read.isChosen} />
        <div>
          <SubmitButton formAction={`/import/${read.importId}/kolumner`}>{words.save}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
