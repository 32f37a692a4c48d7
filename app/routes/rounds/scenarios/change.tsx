import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { FairnessChoices } from '#app/components/rounds/fairness-choices.tsx';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { RulesTable } from '#app/components/rounds/rules-table.tsx';
import { ChangeFields } from '#app/components/rounds/scenarios/change-fields.tsx';
import { kindAt, newChangeAt, scenarioAt } from '#app/components/rounds/scenarios/paths.ts';
import { Card } from '#app/components/ui/card.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { changedRules, rulesForm } from '#app/domain/placements/rules-form.ts';
import { changeForm } from '#app/domain/placements/scenarios/scenario-form.ts';
import type { TypedKind } from '#app/domain/placements/scenarios/scenario-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { addChange, setScenarioRules } from '#app/services/scenarios/change-scenario.server.ts';
import { readChangeChoices, readChangeFormFacts } from '#app/services/scenarios/read-change-choices.server.ts';
import { orToRound } from '../or-to-round.server.ts';

function addressed({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  const kind = kindAt(param(params, 'kind'));
  return { roundId: param(params, 'round'), scenarioId: param(params, 'scenario'), kind };
}

export async function loader(args: LoaderFunctionArgs) {
  const { kind, ...key } = addressed(args);
  return withContext(args, (context) => {
    if (!kind) throw notFound();
    return orToRound(key.roundId, 'round_closed', () => readChangeChoices(context, { ...key, kind }));
  });
}

export async function action(args: ActionFunctionArgs) {
  const { kind, ...key } = addressed(args);
  return withContext(args, async (context) => {
    if (!kind) throw notFound();
    const back = (changeId: string) => redirect(withChange(scenarioAt(key.roundId, key.scenarioId), changeId), 303);
    if (kind !== 'rule_set') return typedChange(args, context, { ...key, kind, back });
    const form = await parseForm(args.request, rulesForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    const { version } = form.values;
    throw back(await setScenarioRules(context, { ...key, version }, changedRules(form.values)));
  });
}

interface Typed {
  roundId: string;
  scenarioId: string;
  kind: TypedKind;
  back: (changeId: string) => Response;
}

async function typedChange({ request }: ActionFunctionArgs, context: ServiceContext, { kind, back, ...key }: Typed) {
  const form = await parseForm(request, changeForm(kind, await readChangeFormFacts(context, key.roundId)));
  if (!form.ok) return unprocessable(form.reply);
  const { version, change } = form.values;
  const added = await addChange(context, { ...key, version }, change);
  if (!added.ok) return unprocessable(formError(added.error.field, added.error.code, form.typed));
  throw back(added.value.changeId);
}

type Data = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => data && texts.rounds.scenarios.changes.kinds[data.kind]);

export const handle: CrumbHandle = {
  crumb: (texts, found) => {
    const data = found as Data | undefined;
    const trail = roundCrumbs(texts, data?.round, { label: texts.rounds.scenarios.title, path: 'tank-om' });
    return data ? [...trail, { label: data.scenario.name, to: scenarioAt(data.round.id, data.scenario.id) }] : trail;
  },
};

export default function ScenarioChangePage() {
  const data = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().rounds.scenarios.changes;
  const { round, scenario, kind, rules } = data;
  return (
    <>
      <PageHeader title={words.kinds[kind]} lead={scenario.name} />
      <Card>
        {kind !== 'rule_set' && <ChangeFields {...data} kind={kind} version={scenario.version} reply={reply} />}
        {rules && (
          <Form method="post" action={newChangeAt(scenarioAt(round.id, scenario.id), kind)}>
            <p className="max-w-reading pb-3 text-ink-2">{words.rulesLead}</p>
            <input type="hidden" name="version" value={scenario.version} />
            <FairnessChoices chosen={rules.fairness} tried={[]} />
            <RulesTable rules={rules.rules} />
            <div className="pt-4">
              <SubmitButton>{words.saveRules}</SubmitButton>
            </div>
          </Form>
        )}
      </Card>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
