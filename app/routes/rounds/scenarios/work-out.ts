import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { actingOn } from '#app/platform/context.server.ts';
import { askForAnswer } from '#app/services/scenarios/work-out-scenario.server.ts';
import { scenarioAddress } from './scenario-address.server.ts';

export function loader(args: LoaderFunctionArgs) {
  return redirect(scenarioAddress(args).page);
}

export async function action(args: ActionFunctionArgs) {
  const { page, roundId, scenarioId } = scenarioAddress(args);
  return actingOn(args, page, async (context) => {
    await askForAnswer(context, roundId, scenarioId);
    return redirect(page, 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
