import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { changedRules, rulesForm } from '#app/domain/placements/rules-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { updateRules } from '#app/services/rounds/update-rules.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/omgangar/${param(params, 'round')}/installningar`);
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, rulesForm);
    if (!form.ok) return unprocessable(form.reply);
    const changeId = await updateRules(context, roundId, changedRules(form.values), form.values.version);
    return redirect(`/omgangar/${roundId}/installningar?andrad=${changeId}`, 303);
  });
}
