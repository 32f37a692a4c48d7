import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { removeResident } from '#app/services/rotations/residents.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/rotationer/${param(params, 'plan')}/lakare`);
}

export async function action(args: ActionFunctionArgs) {
  const planId = param(args.params, 'plan');
  return actingOn(args, `/rotationer/${planId}/lakare`, async (context) => {
    const changeId = await removeResident(context, planId, param(args.params, 'learner'));
    return redirect(withChange(`/rotationer/${planId}/lakare`, changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
