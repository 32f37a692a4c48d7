import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { removeDraft } from '#app/services/surveys/keep-instruments.server.ts';
import { readSeen } from './part-form.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/enkater/formular/${param(params, 'version')}`);
}

/** Takes a draft away and returns to the list, which offers to undo it. */
export async function action(args: ActionFunctionArgs) {
  const id = param(args.params, 'version');
  return actingOn(args, `/enkater/formular/${id}`, async (context) => {
    const { version } = await readSeen(args.request);
    const { changeId } = await removeDraft(context, id, version);
    return redirect(withChange('/enkater/formular', changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
