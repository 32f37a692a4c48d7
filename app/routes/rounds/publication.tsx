import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useParams, useRouteLoaderData, useSearchParams } from '@remix-run/react';
import { PublicationGaps } from '#app/components/rounds/publication-gaps.tsx';
import { PublicationReceivers, ToldOtherwise } from '#app/components/rounds/publication-receivers.tsx';
import { RulesOff } from '#app/components/rounds/rules-off.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { publicationForm } from '#app/domain/placements/publication-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { previewPublication, type PublicationPreview } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import type { RoundData } from './round.tsx';

function originOf({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>): string {
  return context.runtime.env.publicOrigin ?? new URL(request.url).origin;
}

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
  const { number, dateTime } = useFormat();
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
      {preview.earlier.length > 0 && (
        <Card title={words.earlier}>
          <DescriptionList
            items={preview.earlier.map((one) => ({
              term: one.reference,
              detail: words.earlierLine(dateTime(one.publishedAt), number(one.placements), number(one.recipients)),
            }))}
          />
        </Card>
      )}
    </>
  );
}

function Check({ preview, roundId }: { preview: PublicationPreview; roundId: string }) {
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
      <PublishForm preview={preview} />
      <Examples examples={preview.examples} />
      <PublicationReceivers {...preview} />
    </>
  );
}

function PublishForm({ preview: { version, isAgain, learners, units, gaps } }: { preview: PublicationPreview }) {
  const words = useTexts().rounds.publication;
  const { number } = useFormat();
  const reply = useActionData<typeof action>();
  const isRefused = reply !== undefined && 'errors' in reply;
  const letters = number(learners.length + units.length);
  return (
    <Form method="post" className="flex flex-col items-start gap-3">
      {isRefused && <Notice tone="bad">{words.despiteFirst}</Notice>}
      <input type="hidden" name="version" value={version} />
      {gaps.broken.length > 0 && (
        <label className="flex items-center gap-2">
          <input type="checkbox" name="despiteBreaches" value="yes" required />
          {words.despite}
        </label>
      )}
      <SubmitButton icon="send">{isAgain ? words.publishAgain(letters) : words.publish(letters)}</SubmitButton>
    </Form>
  );
}

function Examples({ examples }: Pick<PublicationPreview, 'examples'>) {
  const words = useTexts().rounds.publication;
  if (examples.length === 0) return null;
  return (
    <details>
      <summary className="link w-fit cursor-pointer">{words.example}</summary>
      <div className="grid gap-4 pt-3 lg:grid-cols-2">
        {examples.map(({ recipient, subject, body }) => (
          <figure key={recipient} className="flex flex-col gap-1">
            <figcaption className="text-ink-2">{words.exampleTo(recipient)}</figcaption>
            <div data-edge className="rounded border border-line bg-surface p-4">
              <p className="font-semibold">{subject}</p>
              <p className="pt-2 break-words whitespace-pre-line">{body}</p>
            </div>
          </figure>
        ))}
      </div>
    </details>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
