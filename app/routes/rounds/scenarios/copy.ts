import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { scenarioAt } from '#app/components/rounds/scenarios/paths.ts';
import { scenarioNameForm } from '#app/domain/placements/scenarios/scenario-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { copyScenario } from '#app/services/scenarios/change-scenario.server.ts';
import { scenarioAddress } from './scenario-address.server.ts';

export function loader(args: LoaderFunctionArgs) {
  return redirect(scenarioAddress(args).page);
}

export async function action(args: ActionFunctionArgs) {
  const { page, roundId, scenarioId } = scenarioAddress(args);
  return actingOn(args, page, async (context) => {
    const form = await parseForm(args.request, scenarioNameForm);
    if (!form.ok) throw new Fault('invalid', 'scenario_unnamed');
    const copied = await copyScenario(context, roundId, scenarioId, form.values.name);
    if (!copied.ok) throw new Fault('conflict', 'scenario_name_taken');
    return redirect(withChange(scenarioAt(roundId, copied.value.scenarioId), copied.value.changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
