import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { proposeForm } from '#app/domain/rotation-plans/act-forms.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { proposeRotation } from '#app/services/rotations/propose-rotation.server.ts';

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/rotationer/${param(params, 'plan')}/forslag`);
}

export async function action(args: ActionFunctionArgs) {
  const planId = param(args.params, 'plan');
  return actingOn(args, `/rotationer/${planId}/forslag`, async (context) => {
    const form = await parseForm(args.request, proposeForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    await proposeRotation(context, planId, form.values.priority);
    return redirect(`/rotationer/${planId}/forslag`, 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
