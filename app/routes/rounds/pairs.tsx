import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { PairForm, PairTable } from '#app/components/rounds/pairs.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { pairForm, removePairForm } from '#app/domain/placements/pair-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { pairLearners, readPairs, unpairLearners } from '#app/services/rounds/pairs.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readPairs(context, param(args.params, 'round')));
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const back = (changeId: string) => redirect(withChange(`/omgangar/${roundId}/installningar/par`, changeId), 303);
    const removal = await parseForm(args.request.clone(), removePairForm);
    if (removal.ok) throw back(await unpairLearners(context, roundId, removal.values.pairId));
    const form = await parseForm(args.request, pairForm);
    if (!form.ok) return unprocessable(form.reply);
    const saved = await pairLearners(context, roundId, form.values);
    if (!saved.ok) return unprocessable(formError(saved.error.field, saved.error.code, form.typed));
    throw back(saved.value.changeId);
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titleOf(matches, (texts) => texts.rounds.rules.pairs.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, {
      label: texts.rounds.rules.pairs.title,
      path: 'installningar/par',
    }),
};

export default function PairsPage() {
  const { round, isOpen, pairs, learners } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().rounds.rules.pairs;
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={<LinkButton to={`/omgangar/${round.id}/installningar`}>{words.back}</LinkButton>}
      />
      <PairTable pairs={pairs} mayEdit={isOpen} />
      {isOpen && learners.length > 1 && (
        <Card title={words.addTitle}>
          <PairForm learners={learners} reply={reply} />
        </Card>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
