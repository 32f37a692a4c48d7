import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { unplaceForm } from '#app/domain/placements/placement-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { unplace } from '#app/services/placements/change-placement.server.ts';

function pageOf({ params }: Pick<LoaderFunctionArgs, 'params'>): string {
  return `/omgangar/${param(params, 'round')}/placering/${param(params, 'demand')}`;
}

export function loader(args: LoaderFunctionArgs) {
  return redirect(pageOf(args));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, unplaceForm);
    if (!form.ok) return unprocessable(form.reply);
    const key = {
      roundId: param(args.params, 'round'),
      demandId: param(args.params, 'demand'),
      version: form.values.version,
    };
    const changeId = await unplace(context, key, form.values.ending);
    return redirect(`${pageOf(args)}?andrad=${changeId}`, 303);
  });
}
