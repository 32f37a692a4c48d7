import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { cancelProposal } from '#app/services/rounds/propose-round.server.ts';

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/omgangar/${param(params, 'round')}/forslag`);
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return actingOn(args, `/omgangar/${roundId}/forslag`, async (context) => {
    await cancelProposal(context, roundId);
    return redirect(`/omgangar/${roundId}/forslag`, 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
