import type { LoaderFunctionArgs } from '@remix-run/node';
import { param, withContext } from '#app/platform/context.server.ts';
import { readRun } from '#app/services/rounds/read-run.server.ts';

/** How far the optimiser has come: small, since it is asked for every second. */
export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readRun(context, param(args.params, 'round')));
}
