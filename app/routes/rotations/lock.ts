import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { lockStayForm } from '#app/domain/rotation-plans/act-forms.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { lockStay } from '#app/services/rotations/adjust-stay.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/rotationer/${param(params, 'plan')}`);
}

export async function action(args: ActionFunctionArgs) {
  const planId = param(args.params, 'plan');
  return actingOn(args, `/rotationer/${planId}`, async (context) => {
    const form = await parseForm(args.request, lockStayForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    const order = { stayId: param(args.params, 'stay'), locked: form.values.locked === 'yes' };
    const { changeId, learnerId } = await lockStay(context, planId, order);
    return redirect(withChange(`/rotationer/${planId}/lakare/${learnerId}`, changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
