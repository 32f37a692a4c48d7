import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ImportSteps } from '#app/components/imports/import-steps.tsx';
import { KindChoice } from '#app/components/imports/kind-choice.tsx';
import { UploadForm } from '#app/components/imports/upload-form.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { uploadForm } from '#app/domain/imports/import-forms.ts';
import { IMPORT_KINDS } from '#app/domain/imports/kinds.ts';
import { withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { importProblemText } from '#app/platform/i18n/import-problems.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { isPassing } from '#app/platform/workbooks/read-in-turn.ts';
import { readNewImport } from '#app/services/imports/read-imports.server.ts';
import { stageImport } from '#app/services/imports/stage-import.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  return withContext(args, async (context) => ({
    ...(await readNewImport(context, codeParam(searchParams, 'slag', IMPORT_KINDS))),
    roundId: searchParams.get('omgang') ?? '',
  }));
}

export async function action(args: ActionFunctionArgs) {
  const words = textsFor(await languageOf(args.request)).imports;
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, uploadForm);
    if (!form.ok) return unprocessable(form.reply);
    const typed = form.typed.file;
    const file = typed instanceof File && typed.size > 0 ? typed : null;
    const { pastedName, nothing } = words.pages.upload;
    const readTable = args.context.runtime.readTableFor(context.actor.accountId);
    const staged = await stageImport(context, readTable, form.values, { file, pastedName });
    if (staged.ok) throw redirect(`/import/${staged.value.importId}/kolumner`, 303);
    const { code, params } = staged.error;
    const isNothing = code === 'file_empty' && !file;
    const message = isNothing ? nothing : importProblemText(words, code, params);
    const answer = formError(file || isNothing ? 'file' : 'pasted', message, form.typed);
    return isPassing(code) ? data(answer, { status: 503 }) : unprocessable(answer);
  });
}

export { importCrumbs as handle } from '#app/components/imports/import-crumbs.ts';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.imports.pages.start);

export default function NewImportPage() {
  const { kinds, kind, rounds, terms, roundId } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { imports } = useTexts();
  const words = imports.pages.upload;
  return (
    <>
      <PageHeader
        title={kind ? words.titleOf(imports.kinds[kind]) : words.title}
        lead={kind && words.kinds[kind]}
        actions={kind && <LinkButton to={roundId ? `?omgang=${roundId}` : '?'}>{words.change}</LinkButton>}
      />
      <ImportSteps current="upload" />
      {kind ? (
        <UploadForm key={kind} {...{ kind, rounds, terms, roundId, reply }} />
      ) : (
        <KindChoice kinds={kinds} roundId={roundId} />
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
