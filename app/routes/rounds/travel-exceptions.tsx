import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { TravelExceptionForm, TravelExceptions } from '#app/components/rounds/travel-exceptions.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { removeTravelExceptionForm, travelExceptionForm } from '#app/domain/placements/travel-exception-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import {
  exceptFromTravel,
  readTravelExceptions,
  removeTravelException,
} from '#app/services/rounds/travel-exceptions.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readTravelExceptions(context, param(args.params, 'round')));
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const back = (changeId: string) =>
      redirect(withChange(`/omgangar/${roundId}/installningar/undantag`, changeId), 303);
    const removal = await parseForm(args.request.clone(), removeTravelExceptionForm);
    if (removal.ok) throw back(await removeTravelException(context, roundId, removal.values.exceptionId));
    const form = await parseForm(args.request, travelExceptionForm);
    if (!form.ok) return unprocessable(form.reply);
    const saved = await exceptFromTravel(context, roundId, form.values);
    if (!saved.ok) return unprocessable(formError('learnerId', saved.error.code, form.typed));
    throw back(saved.value.changeId);
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titleOf(matches, (texts) => texts.rounds.rules.exceptions.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, {
      label: texts.rounds.rules.exceptions.title,
      path: 'installningar/undantag',
    }),
};

export default function TravelExceptionsPage() {
  const { round, isOpen, excepted, others } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().rounds.rules.exceptions;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={<LinkButton to={`/omgangar/${round.id}/installningar`}>{words.back}</LinkButton>}
      />
      <TravelExceptions excepted={excepted} mayEdit={isOpen} />
      {isOpen && others.length > 0 && (
        <Card title={words.addTitle}>
          <TravelExceptionForm others={others} reply={reply} />
        </Card>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
