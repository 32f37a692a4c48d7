import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { PersonLabel } from '#app/components/people/person-label.tsx';
import { RepairTable, UnmendedTable } from '#app/components/rounds/repair-table.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { repairForm } from '#app/domain/placements/repair-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { acceptRepair, readRepair } from '#app/services/rounds/repair-round.server.ts';
import { orToRound } from './or-to-round.server.ts';

const FORM = 'accept-changes';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  // What has not been published yet is proposed anew instead, and what is over stays as it was.
  return withContext(args, (context) => orToRound(roundId, 'round_not_published', () => readRepair(context, roundId)));
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, repairForm);
    if (!form.ok) return unprocessable(form.reply);
    try {
      const changeId = await acceptRepair(context, roundId, form.values);
      return redirect(withChange(`/omgangar/${roundId}`, changeId), 303);
    } catch (error) {
      if (error instanceof Fault && error.code === 'belong_together')
        return unprocessable(formError('form', error.code));
      throw error;
    }
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titleOf(matches, (texts) => texts.rounds.repair.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) => roundCrumbs(texts, (data as Data | undefined)?.round),
};

export default function RepairPage() {
  const { round, changes, unmended, left } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.repair;
  const isEmpty = changes.length + unmended.length + left.length === 0;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {isEmpty && (
        <EmptyState
          title={words.none.title}
          action={<LinkButton to={`/omgangar/${round.id}`}>{words.toRound}</LinkButton>}
        >
          {words.none.text}
        </EmptyState>
      )}
      {changes.length > 0 && <Changes />}
      {unmended.length > 0 && (
        <section className="flex min-w-0 flex-col gap-2">
          <h2>{words.unmended}</h2>
          <p className="text-ink-2">{words.unmendedLead}</p>
          <UnmendedTable roundId={round.id} lines={unmended} />
        </section>
      )}
      {left.length > 0 && <Left />}
    </>
  );
}

function Changes() {
  const { round, version, changes, isProven, fewest } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().rounds.repair;
  const { number } = useFormat();
  const refusal = reply && 'errors' in reply ? (reply.errors.form ? words.belongTogether : words.chooseFirst) : null;
  return (
    <>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <Notice tone={isProven ? 'ok' : 'warn'}>{isProven ? words.proven : words.fewest(number(fewest))}</Notice>
      <RepairTable key={version} roundId={round.id} changes={changes} form={FORM} />
      <Form id={FORM} method="post" className="flex flex-col items-start gap-3">
        <input type="hidden" name="version" value={version} />
        <p className="text-ink-2">{words.toldLater}</p>
        <SubmitButton icon="check">{words.accept}</SubmitButton>
      </Form>
    </>
  );
}

function Left() {
  const { round, left } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.repair;
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.left}</h2>
      <p className="text-ink-2">{words.leftLead}</p>
      <ul className="list-disc pl-5">
        {left.map(({ demandId, name }) => (
          <li key={demandId}>
            <Link className="link" to={`/omgangar/${round.id}/placering/${demandId}`}>
              <PersonLabel name={name} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
