import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { ChangeList } from '#app/components/rounds/scenarios/change-list.tsx';
import { Differences } from '#app/components/rounds/scenarios/difference-table.tsx';
import { LoadDifferences } from '#app/components/rounds/scenarios/load-difference-table.tsx';
import { scenarioAt, scenariosAt } from '#app/components/rounds/scenarios/paths.ts';
import { PromoteForm } from '#app/components/rounds/scenarios/promote-form.tsx';
import { ManageScenario } from '#app/components/rounds/scenarios/scenario-forms.tsx';
import { ScenarioOutcome } from '#app/components/rounds/scenarios/scenario-outcome.tsx';
import { ScenarioWork } from '#app/components/rounds/scenarios/scenario-work.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { isWorking } from '#app/components/ui/job-progress.tsx';
import { renameForm } from '#app/domain/placements/scenarios/scenario-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { renameScenario } from '#app/services/scenarios/change-scenario.server.ts';
import { readScenario } from '#app/services/scenarios/read-scenario.server.ts';
import { orToRound } from '../or-to-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const [roundId, scenarioId] = [param(args.params, 'round'), param(args.params, 'scenario')];
  return withContext(args, (context) =>
    orToRound(roundId, 'round_closed', () => readScenario(context, roundId, scenarioId)),
  );
}

export async function action(args: ActionFunctionArgs) {
  const [roundId, scenarioId] = [param(args.params, 'round'), param(args.params, 'scenario')];
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, renameForm);
    if (!form.ok) return unprocessable(form.reply);
    const { name, version } = form.values;
    const renamed = await renameScenario(context, { roundId, scenarioId, version }, name);
    if (!renamed.ok) return unprocessable(formError('name', renamed.error.code, form.typed));
    throw redirect(withChange(scenarioAt(roundId, scenarioId), renamed.value.changeId), 303);
  });
}

type Data = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, () => data?.scenario.name);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, { label: texts.rounds.scenarios.title, path: 'tank-om' }),
};

export default function ScenarioPage() {
  const { round, scenario, kinds, periods, changes, isEmpty, run, isOvertaken, answer } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().rounds.scenarios;
  const at = scenarioAt(round.id, scenario.id);
  const { version } = scenario;
  const working = isWorking(run);
  const moved = changes.filter(({ kind, obstacle }) => kind === 'period_moved' && obstacle !== 'gone');
  return (
    <>
      <PageHeader
        title={scenario.name}
        lead={round.name}
        actions={
          <>
            {answer && (
              <LinkButton icon="download" to={`${at}/export.xlsx`} reloadDocument>
                {words.export}
              </LinkButton>
            )}
            <LinkButton to={scenariosAt(round.id)}>{words.back}</LinkButton>
          </>
        }
      />
      <Card title={words.changes.title}>
        <ChangeList {...{ at, version, changes, kinds }} />
      </Card>
      <ScenarioWork {...{ at, run, isOvertaken, isEmpty, answer }} />
      {answer && (
        <>
          <ScenarioOutcome isOpen={round.isOpen} isWorking={working} periods={periods} answer={answer} />
          {answer.then !== null && (
            <>
              <Differences roundId={round.id} periods={periods} moved={moved} lines={answer.differences} />
              <LoadDifferences periods={periods} lines={answer.loads} />
            </>
          )}
        </>
      )}
      <PromoteForm {...{ at, round, version, changes, answer }} isWorking={working} />
      <ManageScenario key={version} {...{ at, scenario, reply }} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
