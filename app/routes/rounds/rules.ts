import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { changedRules, rulesForm } from '#app/domain/placements/rules-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { updateRules } from '#app/services/rounds/update-rules.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/omgangar/${param(params, 'round')}/installningar`);
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return actingOn(args, `/omgangar/${roundId}/installningar`, async (context) => {
    const form = await parseForm(args.request, rulesForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    const changeId = await updateRules(context, roundId, changedRules(form.values), form.values.version);
    return redirect(withChange(`/omgangar/${roundId}/installningar`, changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
