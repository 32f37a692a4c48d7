import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useParams, useRouteLoaderData, useSearchParams } from '@remix-run/react';
import { PublicationGaps } from '#app/components/rounds/publication-gaps.tsx';
import { PublicationReceivers, ToldOtherwise } from '#app/components/rounds/publication-receivers.tsx';
import { EarlierPublications, LetterExamples, PublishForm } from '#app/components/rounds/publish-form.tsx';
import { RulesOff } from '#app/components/rounds/rules-off.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { publicationForm } from '#app/domain/placements/publication-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { originOf } from '#app/platform/http/origin.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { previewPublication, type PublicationPreview } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import type { RoundData } from './round.tsx';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => previewPublication(context, param(args.params, 'round'), originOf(args)));
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, publicationForm);
    if (!form.ok) return unprocessable(form.reply);
    const { version, despiteBreaches } = form.values;
    const order = { version, origin: originOf(args), despiteBreaches: despiteBreaches === 'yes' };
    try {
      const { reference } = await publishRound(context, roundId, order);
      return redirect(`/omgangar/${roundId}/publicera?klart=${reference}`, 303);
    } catch (error) {
      if (error instanceof Fault && error.code === 'rules_broken') return unprocessable(formError('form', error.code));
      throw error;
    }
  });
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rounds.tabs.publish);

export default function PublicationPage() {
  const preview = useLoaderData<typeof loader>();
  const words = useTexts().rounds.publication;
  const { number } = useFormat();
  const roundId = useParams()['round'] ?? '';
  const [search] = useSearchParams();
  const round = useRouteLoaderData<RoundData>('routes/rounds/round');
  const done = preview.earlier.find((one) => one.reference === search.get('klart'));
  return (
    <>
      {done && (
        <Notice tone="ok" title={words.doneTitle(done.reference)}>
          {words.doneText(number(done.placements), number(done.recipients))}
        </Notice>
      )}
      {preview.placements > 0 ? (
        <>
          {round && <RulesOff rules={round.rulesOff} />}
          <Check preview={preview} roundId={roundId} />
        </>
      ) : (
        <>
          {!done && (
            <EmptyState title={words.none.title} icon="send">
              {words.none.text}
            </EmptyState>
          )}
          {preview.isAgain && <PublicationGaps roundId={roundId} gaps={preview.gaps} />}
        </>
      )}
      <EarlierPublications earlier={preview.earlier} />
    </>
  );
}

function Check({ preview, roundId }: { preview: PublicationPreview; roundId: string }) {
  const reply = useActionData<typeof action>();
  const words = useTexts().rounds.publication;
  const { number } = useFormat();
  const { isAgain, learners, units, placements, gaps } = preview;
  const counts = [number(placements), number(learners.length), number(units.length)] as const;
  return (
    <>
      <Notice tone="info" title={isAgain ? words.titleAgain : words.title}>
        {isAgain ? words.textAgain(...counts) : words.text(...counts)}
      </Notice>
      <PublicationGaps roundId={roundId} gaps={gaps} />
      <ToldOtherwise {...preview} />
      <PublishForm
        preview={preview}
        isBroken={gaps.broken.length > 0}
        isRefused={reply !== undefined && 'errors' in reply}
      />
      <LetterExamples examples={preview.examples} />
      <PublicationReceivers {...preview} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
