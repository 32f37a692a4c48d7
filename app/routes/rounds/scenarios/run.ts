import type { LoaderFunctionArgs } from '@remix-run/node';
import { withContext } from '#app/platform/context.server.ts';
import { readScenarioRun } from '#app/services/scenarios/work-out-scenario.server.ts';
import { scenarioAddress } from './scenario-address.server.ts';

/** How far a scenario has come: small, since it is asked for every second. */
export async function loader(args: LoaderFunctionArgs) {
  const { roundId, scenarioId } = scenarioAddress(args);
  return withContext(args, (context) => readScenarioRun(context, roundId, scenarioId));
}
