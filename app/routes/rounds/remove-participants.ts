import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { removeParticipantsForm } from '#app/domain/placements/participants-form.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { removeParticipants } from '#app/services/rounds/participants.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/omgangar/${param(params, 'round')}/larande`);
}

export async function action(args: ActionFunctionArgs) {
  const list = `/omgangar/${param(args.params, 'round')}/larande`;
  return actingOn(args, list, async (context) => {
    const form = await parseForm(args.request, removeParticipantsForm);
    if (!form.ok) return redirect(`${list}?valda=0`, 303);
    const changeId = await removeParticipants(context, param(args.params, 'round'), form.values.chosen);
    return redirect(withChange(list, changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
