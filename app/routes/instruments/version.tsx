import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import { instrumentCrumbs, instrumentName } from '#app/components/instruments/instrument-crumbs.ts';
import { InstrumentFacts } from '#app/components/instruments/instrument-facts.tsx';
import { InstrumentStateMark } from '#app/components/instruments/instrument-state-mark.tsx';
import { Outline } from '#app/components/instruments/outline.tsx';
import { PublicationBox } from '#app/components/instruments/publication-box.tsx';
import { useWordsOf } from '#app/components/instruments/words-of.ts';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { showInstrument } from '#app/services/surveys/read-instruments.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => showInstrument(context, param(args.params, 'version')));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => (data ? instrumentName(texts, data) : texts.instruments.title));

export const handle: CrumbHandle = {
  crumb: (texts, data) => instrumentCrumbs(texts, data as Awaited<ReturnType<typeof loader>> | undefined),
};

export default function InstrumentPage() {
  const page = useLoaderData<typeof loader>();
  const { instruments: words } = useTexts();
  const wordsOf = useWordsOf();
  useFocusOnTarget();
  const { id, definition, state } = page;
  const isDraft = state === 'draft' || state === 'frame';
  const address = `/enkater/formular/${id}`;
  return (
    <>
      <PageHeader
        title={words.versionOf(wordsOf(definition.title), String(page.number))}
        lead={wordsOf(definition.lead)}
        mark={<InstrumentStateMark state={state} isBadge />}
        actions={
          <>
            <LinkButton to={`${address}/telefon`} icon="phone">
              {words.preview}
            </LinkButton>
            {page.others.length > 0 && <LinkButton to={`${address}/jamfor`}>{words.compare}</LinkButton>}
            <Form method="post" action={`${address}/kopiera`}>
              <SubmitButton variant="secondary" icon="copy">
                {words.copy}
              </SubmitButton>
            </Form>
          </>
        }
      />
      {!isDraft && <Notice title={words.unchangeable}>{words.unchangeableText}</Notice>}
      {definition.frame && <Notice title={words.frame}>{words.frameText}</Notice>}
      <InstrumentFacts
        definition={definition}
        licence={page.licence}
        respondents={page.respondents}
        editAt={isDraft ? `${address}/andra` : null}
      />
      <Outline version={page} mayChange={isDraft} />
      {isDraft && (
        <>
          <p data-screen-only>
            <LinkButton to={`${address}/avsnitt`} icon="add">
              {words.addSection}
            </LinkButton>
          </p>
          <PublicationBox version={page} problems={page.problems} mayPublish={page.mayPublish} />
        </>
      )}
    </>
  );
}

/** What the address points to has focus again, as it has without script: a button that moved something. */
function useFocusOnTarget() {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(decodeURIComponent(hash.slice(1)))?.focus();
  }, [hash, key]);
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
