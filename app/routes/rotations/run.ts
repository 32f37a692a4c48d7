import type { LoaderFunctionArgs } from '@remix-run/node';
import { param, withContext } from '#app/platform/context.server.ts';
import { readRotationRun } from '#app/services/rotations/propose-rotation.server.ts';

/** How far the engine has come: small, since it is asked for every second. */
export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readRotationRun(context, param(args.params, 'plan')));
}
