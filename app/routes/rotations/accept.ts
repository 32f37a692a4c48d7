import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { acceptForm } from '#app/domain/rotation-plans/act-forms.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { acceptProposal } from '#app/services/rotations/accept-proposal.server.ts';

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/rotationer/${param(params, 'plan')}/forslag`);
}

export async function action(args: ActionFunctionArgs) {
  const planId = param(args.params, 'plan');
  return actingOn(args, `/rotationer/${planId}/forslag`, async (context) => {
    const form = await parseForm(args.request, acceptForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    const changeId = await acceptProposal(context, planId, form.values.proposal);
    return redirect(withChange(`/rotationer/${planId}`, changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
