import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { scenarioAt } from '#app/components/rounds/scenarios/paths.ts';
import { MakeScenario } from '#app/components/rounds/scenarios/scenario-forms.tsx';
import { ScenarioList, ScenariosBeside } from '#app/components/rounds/scenarios/scenario-list.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { MOST_SCENARIOS, scenarioNameForm } from '#app/domain/placements/scenarios/scenario-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { makeScenario } from '#app/services/scenarios/change-scenario.server.ts';
import { readScenarios } from '#app/services/scenarios/read-scenarios.server.ts';
import { orToRound } from '../or-to-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, (context) => orToRound(roundId, 'round_closed', () => readScenarios(context, roundId)));
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, scenarioNameForm);
    if (!form.ok) return unprocessable(form.reply);
    const made = await makeScenario(context, roundId, form.values.name);
    if (!made.ok) return unprocessable(formError('name', made.error.code, form.typed));
    throw redirect(withChange(scenarioAt(roundId, made.value.scenarioId), made.value.changeId), 303);
  });
}

type Data = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.rounds.scenarios.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) => roundCrumbs(texts, (data as Data | undefined)?.round),
};

export default function ScenariosPage() {
  const { round, scenarios, mayMakeMore } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().rounds.scenarios;
  const { number } = useFormat();
  return (
    <>
      <PageHeader title={words.title} lead={round.name} />
      <p className="max-w-reading">{words.lead}</p>
      {scenarios.length === 0 ? (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      ) : (
        <ScenarioList roundId={round.id} scenarios={scenarios} />
      )}
      <ScenariosBeside roundId={round.id} scenarios={scenarios} />
      {mayMakeMore ? (
        <Card title={words.makeTitle}>
          <MakeScenario reply={reply} />
        </Card>
      ) : (
        <p className="text-ink-2">{words.enough(number(MOST_SCENARIOS))}</p>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
