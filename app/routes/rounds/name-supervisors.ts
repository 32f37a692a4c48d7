import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { param, withContext } from '#app/platform/context.server.ts';
import { nameRoundSupervisors } from '#app/services/rounds/propose-supervisors.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/omgangar/${param(params, 'round')}/forslag`);
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const changeId = await nameRoundSupervisors(context, roundId);
    return redirect(`/omgangar/${roundId}/forslag?andrad=${changeId}`, 303);
  });
}
