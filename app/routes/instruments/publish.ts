import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { publishInstrument } from '#app/services/surveys/keep-instruments.server.ts';
import { readSeen } from './part-form.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/enkater/formular/${param(params, 'version')}`);
}

export async function action(args: ActionFunctionArgs) {
  const id = param(args.params, 'version');
  const page = `/enkater/formular/${id}`;
  return actingOn(args, page, async (context) => {
    const { version } = await readSeen(args.request);
    const { changeId } = await publishInstrument(context, id, version);
    return redirect(withChange(page, changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
