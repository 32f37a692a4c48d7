import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useParams, useRouteLoaderData } from '@remix-run/react';
import { PublicationGaps } from '#app/components/rounds/publication-gaps.tsx';
import { Publication } from '#app/components/rounds/publication-check.tsx';
import { RulesOff } from '#app/components/rounds/rules-off.tsx';
import { publicationForm } from '#app/domain/placements/publication-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { originOf } from '#app/platform/http/origin.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
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
  const reply = useActionData<typeof action>();
  const roundId = useParams()['round'] ?? '';
  const round = useRouteLoaderData<RoundData>('routes/rounds/round');
  const gaps = <PublicationGaps roundId={roundId} gaps={preview.gaps} />;
  return (
    <Publication
      preview={preview}
      gaps={gaps}
      isBroken={preview.gaps.broken.length > 0}
      isRefused={reply !== undefined && 'errors' in reply}
      before={round && <RulesOff rules={round.rulesOff} />}
      otherwise={preview.isAgain && gaps}
    />
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
