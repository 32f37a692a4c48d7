import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { cancelRotation } from '#app/services/rotations/propose-rotation.server.ts';

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/rotationer/${param(params, 'plan')}/forslag`);
}

export async function action(args: ActionFunctionArgs) {
  const planId = param(args.params, 'plan');
  return actingOn(args, `/rotationer/${planId}/forslag`, async (context) => {
    await cancelRotation(context, planId);
    return redirect(`/rotationer/${planId}/forslag`, 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
