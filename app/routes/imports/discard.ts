import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { param, withContext } from '#app/platform/context.server.ts';
import { discardImport } from '#app/services/imports/stage-import.server.ts';

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    await discardImport(context, param(args.params, 'import'));
    throw redirect('/import', 303);
  });
}
