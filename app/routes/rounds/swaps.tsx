import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ExchangeList } from '#app/components/rounds/exchange-list.tsx';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { SwapQueue } from '#app/components/rounds/swap-queue.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { acceptSwapsForm } from '#app/domain/placements/swap-forms.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { acceptSwaps, readSwaps } from '#app/services/rounds/exchange-places.server.ts';
import { orToRound } from './or-to-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  // Nobody has been told of anything yet, or it is over.
  return withContext(args, (context) => orToRound(roundId, 'round_not_published', () => readSwaps(context, roundId)));
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, acceptSwapsForm);
    if (!form.ok) return unprocessable(form.reply);
    try {
      const changeId = await acceptSwaps(context, roundId, form.values);
      return redirect(withChange(`/omgangar/${roundId}`, changeId), 303);
    } catch (error) {
      if (error instanceof Fault && error.code === 'belong_together')
        return unprocessable(formError('form', error.code));
      throw error;
    }
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titleOf(matches, (texts) => texts.swaps.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) => roundCrumbs(texts, (data as Data | undefined)?.round),
};

export default function SwapsPage() {
  const { round, exchanges, queue, toMend } = useLoaderData<typeof loader>();
  const words = useTexts().swaps;
  const { number } = useFormat();
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Deadline />
      {queue.length > 0 && toMend > 0 && (
        <Notice tone="warn">
          {words.toMend(number(toMend))}{' '}
          <Link className="link" to={`/omgangar/${round.id}/reparation`}>
            {words.mend}
          </Link>
        </Notice>
      )}
      {queue.length === 0 && (
        <EmptyState
          title={words.none.title}
          action={<LinkButton to={`/omgangar/${round.id}`}>{words.toRound}</LinkButton>}
        >
          {words.none.text}
        </EmptyState>
      )}
      {queue.length > 0 && exchanges.length === 0 && (
        <EmptyState title={words.nothing.title}>{words.nothing.text}</EmptyState>
      )}
      {exchanges.length > 0 && <Proposed />}
      {queue.length > 0 && (
        <section className="flex min-w-0 flex-col gap-2">
          <h2>{words.queue}</h2>
          <p className="max-w-reading text-ink-2">{words.order}</p>
          <SwapQueue roundId={round.id} queue={queue} />
        </section>
      )}
    </>
  );
}

function Deadline() {
  const { round } = useLoaderData<typeof loader>();
  const words = useTexts().swaps.deadline;
  const { date } = useFormat();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p>{round.swapsUntil === null ? words.closed : words.until(date(round.swapsUntil))}</p>
      <LinkButton to={`/omgangar/${round.id}/byten/sista-dag`}>{words.change}</LinkButton>
    </div>
  );
}

function Proposed() {
  const { version, exchanges, isProven } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().swaps;
  const refusal = reply && 'errors' in reply ? (reply.errors.form ? words.belongTogether : words.chooseFirst) : null;
  const hasCircles = exchanges.some(({ kind }) => kind === 'circle');
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2>{words.proposed}</h2>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <p className="max-w-reading text-ink-2">
        {words.fair} {hasCircles && (isProven ? words.proven : words.unproven)}
      </p>
      <Form method="post" className="flex flex-col items-stretch gap-3">
        <input type="hidden" name="version" value={version} />
        <ExchangeList key={version} exchanges={exchanges} />
        <p className="max-w-reading text-ink-2">{words.toldLater}</p>
        <div>
          <SubmitButton icon="check">{words.accept}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
