import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Fault } from '#app/domain/shared/fault.ts';
import { pauseForm } from '#app/domain/surveys/trigger-form.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { pauseTrigger } from '#app/services/surveys/triggers.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/enkater/utskick/${param(params, 'trigger')}`);
}

export async function action(args: ActionFunctionArgs) {
  const trigger = param(args.params, 'trigger');
  const page = `/enkater/utskick/${trigger}`;
  return actingOn(args, page, async (context) => {
    const form = await parseForm(args.request, pauseForm);
    if (!form.ok) throw new Fault('invalid', 'choose');
    return redirect(withChange(page, await pauseTrigger(context, trigger, form.values)), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
