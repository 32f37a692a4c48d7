import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useSearchParams } from '@remix-run/react';
import { CountCards } from '#app/components/imports/count-cards.tsx';
import { ImportSteps } from '#app/components/imports/import-steps.tsx';
import { fileNameIn, useFileName } from '#app/components/imports/use-file-name.ts';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readImport } from '#app/services/imports/read-imports.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readImport(context, param(args.params, 'import')));
}

export { importCrumbs as handle } from '#app/components/imports/import-crumbs.ts';

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => data && fileNameIn(texts, data.fileName));

export default function ImportPage() {
  const read = useLoaderData<typeof loader>();
  const { imports } = useTexts();
  const words = imports.pages;
  const { dateTime } = useFormat();
  const nameOf = useFileName();
  const facts = [
    { term: words.list.kind, detail: imports.kinds[read.kind] },
    { term: words.list.round, detail: read.round?.name },
    { term: words.result.uploaded, detail: dateTime(read.createdAt) },
  ];
  return (
    <>
      <PageHeader title={nameOf(read.fileName)} />
      {read.mayContinue && <ImportSteps current="result" read={{ ...read, mappingIsComplete: true }} />}
      <Standing />
      {read.counts && <CountCards label={words.result.rows} counts={read.counts} />}
      <Actions />
      <Card title={words.result.facts}>
        <DescriptionList items={facts.flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []))} />
        {!read.mayContinue && read.state !== 'staged' && <p className="text-ink-2">{words.result.forgotten}</p>}
      </Card>
    </>
  );
}

function Standing() {
  const { state, committed, undone } = useLoaderData<typeof loader>();
  const words = useTexts().imports.pages.result;
  const { dateTime } = useFormat();
  const [search] = useSearchParams();
  if (state === 'committed' && committed) {
    return (
      <Notice tone="ok" title={words.committedTitle}>
        {words.committedText(committed.by, dateTime(committed.at))} {search.has('redan') && words.already}
      </Notice>
    );
  }
  if (state === 'undone' && undone) {
    return (
      <Notice tone="warn" title={words.undoneTitle}>
        {words.undoneText(undone.by, dateTime(undone.at))}
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={words.stagedTitle}>
      {words.stagedText}
    </Notice>
  );
}

function Actions() {
  const { importId, state, changeId, round, counts, mayUndo, mayContinue } = useLoaderData<typeof loader>();
  const { result: words, review } = useTexts().imports.pages;
  const undo = `/andringar/${changeId}/angra`;
  return (
    <div className="flex flex-wrap gap-3">
      {state !== 'committed' && mayContinue && (
        <LinkButton variant="primary" icon="forward" to={`/import/${importId}/granska`}>
          {words.continue}
        </LinkButton>
      )}
      {state === 'committed' && round && (
        <LinkButton variant="primary" icon="forward" to={`/omgangar/${round.id}`}>
          {words.toRound}
        </LinkButton>
      )}
      {state === 'committed' && mayContinue && counts && counts.error > 0 && (
        <LinkButton icon="download" to={`/import/${importId}/avvisade.xlsx`} reloadDocument>
          {review.download}
        </LinkButton>
      )}
      <LinkButton icon="upload" to={round ? `/import/ny?omgang=${round.id}` : '/import/ny'}>
        {words.again}
      </LinkButton>
      {mayUndo && (
        <Form method="post" action={undo}>
          <input type="hidden" name="till" value={`/import/${importId}`} />
          <SubmitButton variant="secondary" icon="undo" formAction={undo}>
            {words.undo}
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
