import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { param, withContext } from '#app/platform/context.server.ts';
import { proposeRound } from '#app/services/rounds/propose-round.server.ts';

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/omgangar/${param(params, 'round')}/forslag`);
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    await proposeRound(context, roundId);
    return redirect(`/omgangar/${roundId}/forslag`, 303);
  });
}
