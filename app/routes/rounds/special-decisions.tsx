import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { DecisionForm, SpecialDecisions } from '#app/components/rounds/special-decisions.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { fieldId } from '#app/components/ui/field-frame.tsx';
import { decisionForm, withdrawDecisionForm } from '#app/domain/placements/decision-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm } from '#app/platform/forms/parse-form.server.ts';
import type { FormReply } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import {
  decideSpecially,
  readSpecialDecisions,
  withdrawDecision,
} from '#app/services/rounds/special-decisions.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const changing = new URL(args.request.url).searchParams.get('beslut');
  return withContext(args, (context) => readSpecialDecisions(context, param(args.params, 'round'), changing));
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const back = (changeId: string) => redirect(withChange(`/omgangar/${roundId}/installningar/beslut`, changeId), 303);
    const withdrawal = await parseForm(args.request.clone(), withdrawDecisionForm);
    if (withdrawal.ok) throw back(await withdrawDecision(context, roundId, withdrawal.values));
    const form = await parseForm(args.request, decisionForm);
    if (!form.ok) return refused(form.reply);
    const saved = await decideSpecially(context, roundId, form.values);
    if (!saved.ok) {
      const { field, code } = saved.error;
      const collidesWith = 'collidesWith' in saved.error ? saved.error.collidesWith : [];
      return refused(formError(field, code, form.typed), collidesWith);
    }
    throw back(saved.value.changeId);
  });
}

function refused(reply: FormReply, collidesWith: string[] = []) {
  return data({ ...reply, collidesWith }, { status: 422 });
}

// A refusal tells how things stand now, so that what the page showed is read again.
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titleOf(matches, (texts) => texts.rounds.rules.decisions.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, {
      label: texts.rounds.rules.decisions.title,
      path: 'installningar/beslut',
    }),
};

export default function SpecialDecisionsPage() {
  const { round, mayEdit, decisions, changing, kinds, learners, units } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { rounds, common } = useTexts();
  const words = rounds.rules.decisions;
  const at = `/omgangar/${round.id}/installningar`;
  const collidesWith = decisions.filter(({ id }) => reply?.collidesWith.includes(id));
  useFocusOnChange(changing !== null && !reply);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={<LinkButton to={at}>{words.back}</LinkButton>} />
      <SpecialDecisions decisions={decisions} mayEdit={mayEdit} />
      {mayEdit && learners.length > 0 && (
        <div id="beslutet">
          <Card title={changing ? words.changeTitle : words.addTitle}>
            <DecisionForm
              key={changing?.id ?? decisions.length}
              {...{ learners, units, kinds, changing, collidesWith, reply }}
              cancel={
                changing && (
                  <LinkButton to={`${at}/beslut`} variant="quiet">
                    {common.cancel}
                  </LinkButton>
                )
              }
            />
          </Card>
        </div>
      )}
    </>
  );
}

/** A decision to be changed is in the form below the list: the keyboard is taken there, each time one is chosen. */
function useFocusOnChange(isChanging: boolean) {
  const { key } = useLocation();
  useEffect(() => {
    if (isChanging) document.getElementById(fieldId('learnerId'))?.focus({ preventScroll: true });
  }, [isChanging, key]);
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
