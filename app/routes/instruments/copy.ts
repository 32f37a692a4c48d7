import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { copyInstrument } from '#app/services/surveys/keep-instruments.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/enkater/formular/${param(params, 'version')}`);
}

/** Leads to the draft that the version has been copied to. */
export async function action(args: ActionFunctionArgs) {
  const from = param(args.params, 'version');
  return actingOn(args, `/enkater/formular/${from}`, async (context) => {
    const { id, changeId } = await copyInstrument(context, from);
    return redirect(`/enkater/formular/${id}?andrad=${changeId}`, 303);
  });
}

// What goes wrong otherwise is told inside the product, also without script.
export { NoPage as default } from '#app/components/layout/no-page.tsx';
export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
