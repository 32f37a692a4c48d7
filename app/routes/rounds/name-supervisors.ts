import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { nameRoundSupervisors } from '#app/services/rounds/propose-supervisors.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/omgangar/${param(params, 'round')}/forslag`);
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return actingOn(args, `/omgangar/${roundId}/forslag`, async (context) => {
    const changeId = await nameRoundSupervisors(context, roundId);
    return redirect(withChange(`/omgangar/${roundId}/forslag`, changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
