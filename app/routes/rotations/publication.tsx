import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useParams, useSearchParams } from '@remix-run/react';
import { PublicationReceivers, ToldOtherwise } from '#app/components/rounds/publication-receivers.tsx';
import { EarlierPublications, LetterExamples, PublishForm } from '#app/components/rounds/publish-form.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { publicationForm } from '#app/domain/placements/publication-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { originOf } from '#app/platform/http/origin.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { previewRotation } from '#app/services/rotations/preview-publication.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => previewRotation(context, param(args.params, 'plan'), originOf(args)));
}

export async function action(args: ActionFunctionArgs) {
  const planId = param(args.params, 'plan');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, publicationForm);
    if (!form.ok) return unprocessable(form.reply);
    const { version, despiteBreaches } = form.values;
    const order = { version, origin: originOf(args), despiteBreaches: despiteBreaches === 'yes' };
    try {
      const { reference } = await publishRound(context, planId, order);
      return redirect(`/rotationer/${planId}/publicera?klart=${reference}`, 303);
    } catch (error) {
      if (error instanceof Fault && error.code === 'rules_broken') return unprocessable(formError('form', error.code));
      throw error;
    }
  });
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rotations.tabs.publish);

export default function RotationPublicationPage() {
  const preview = useLoaderData<typeof loader>();
  const words = useTexts().rounds.publication;
  const { number } = useFormat();
  const [search] = useSearchParams();
  const done = preview.earlier.find(({ reference }) => reference === search.get('klart'));
  return (
    <>
      {done && (
        <Notice tone="ok" title={words.doneTitle(done.reference)}>
          {words.doneText(number(done.placements), number(done.recipients))}
        </Notice>
      )}
      {preview.placements > 0 && <Check />}
      {preview.placements === 0 && !done && (
        <EmptyState title={words.none.title} icon="send">
          {words.none.text}
        </EmptyState>
      )}
      <EarlierPublications earlier={preview.earlier} />
    </>
  );
}

function Check() {
  const preview = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { rounds, rotations } = useTexts();
  const words = rounds.publication;
  const { number } = useFormat();
  const planId = useParams()['plan'] ?? '';
  const { isAgain, learners, units, placements, broken, missing } = preview;
  const counts = [number(placements), number(learners.length), number(units.length)] as const;
  return (
    <>
      <Notice tone="info" title={isAgain ? words.titleAgain : words.title}>
        {isAgain ? words.textAgain(...counts) : words.text(...counts)}
      </Notice>
      {broken + missing > 0 && (
        <Notice
          tone="warn"
          title={words.gaps}
          action={<LinkButton to={`/rotationer/${planId}/reparation`}>{rotations.publication.toRepair}</LinkButton>}
        >
          <ul className="list-disc pl-5">
            {missing > 0 && <li>{rotations.publication.missing(number(missing))}</li>}
            {broken > 0 && <li>{rotations.publication.broken(number(broken))}</li>}
          </ul>
        </Notice>
      )}
      <ToldOtherwise {...preview} />
      <PublishForm preview={preview} isBroken={broken > 0} isRefused={reply !== undefined && 'errors' in reply} />
      <LetterExamples examples={preview.examples} />
      <PublicationReceivers {...preview} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
