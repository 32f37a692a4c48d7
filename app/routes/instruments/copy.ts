import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { copyInstrument } from '#app/services/surveys/keep-instruments.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/enkater/formular/${param(params, 'version')}`);
}

/** Leads to the draft that the version has been copied to. */
export async function action(args: ActionFunctionArgs) {
  const from = param(args.params, 'version');
  return actingOn(args, `/enkater/formular/${from}`, async (context) => {
    const { id, changeId } = await copyInstrument(context, from);
    return redirect(withChange(`/enkater/formular/${id}`, changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
