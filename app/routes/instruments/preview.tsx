import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { instrumentCrumbs, instrumentName } from '#app/components/instruments/instrument-crumbs.ts';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { Questionnaire } from '#app/components/surveys/questionnaire.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { addDays, isoDate } from '#app/domain/shared/dates.ts';
import { answerForm } from '#app/domain/surveys/answer-form.ts';
import { thresholdsFor } from '#app/domain/surveys/respondents.ts';
import { ANSWER_DAYS } from '#app/domain/surveys/wave-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { showInstrument } from '#app/services/surveys/read-instruments.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    ...(await showInstrument(context, param(args.params, 'version'))),
    closesOn: addDays(isoDate(context.now), ANSWER_DAYS),
  }));
}

/** Judges what was answered as an answer would be, and keeps nothing. */
export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const { definition } = await showInstrument(context, param(args.params, 'version'));
    const form = await parseForm(args.request, answerForm(definition));
    return form.ok ? data({ done: true }) : unprocessable(form.reply);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.instruments.preview);

export const handle: CrumbHandle = {
  crumb: (texts, page) =>
    instrumentCrumbs(texts, page as Awaited<ReturnType<typeof loader>> | undefined, texts.instruments.preview),
};

export default function PreviewPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const texts = useTexts();
  const words = texts.instruments;
  const isDone = reply !== undefined && 'done' in reply;
  return (
    <>
      <PageHeader
        title={words.preview}
        lead={`${instrumentName(texts, page)}. ${words.previewLead}`}
        actions={<LinkButton to={`/enkater/formular/${page.id}`}>{texts.common.back}</LinkButton>}
      />
      {isDone && (
        <Notice tone="ok" action={<LinkButton to=".">{words.previewAgain}</LinkButton>}>
          {words.previewDone}
        </Notice>
      )}
      {page.items === 0 ? (
        <Notice>{words.previewEmpty}</Notice>
      ) : (
        <div className="mx-auto flex w-full max-w-[360px] flex-col gap-5 rounded border border-line-strong bg-bg px-4 py-6">
          <Questionnaire
            definition={page.definition}
            closesOn={page.closesOn}
            thresholds={thresholdsFor(page.respondents, LOWEST_THRESHOLDS)}
            respondents={page.respondents}
            reply={isDone ? undefined : reply}
            heading="h2"
          />
        </div>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
