import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { scenariosAt } from '#app/components/rounds/scenarios/paths.ts';
import { scenarioVersionForm } from '#app/domain/placements/scenarios/scenario-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { removeScenario } from '#app/services/scenarios/change-scenario.server.ts';
import { scenarioAddress } from './scenario-address.server.ts';

export function loader(args: LoaderFunctionArgs) {
  return redirect(scenarioAddress(args).page);
}

export async function action(args: ActionFunctionArgs) {
  const { page, ...key } = scenarioAddress(args);
  return actingOn(args, page, async (context) => {
    const form = await parseForm(args.request, scenarioVersionForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    const changeId = await removeScenario(context, { ...key, ...form.values });
    return redirect(withChange(scenariosAt(key.roundId), changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
