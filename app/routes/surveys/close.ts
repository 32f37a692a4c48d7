import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { closeWaveForm } from '#app/domain/surveys/wave-form.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/enkater/${param(params, 'wave')}`);
}

export async function action(args: ActionFunctionArgs) {
  const page = `/enkater/${param(args.params, 'wave')}`;
  return actingOn(args, page, async (context) => {
    const form = await parseForm(args.request, closeWaveForm);
    await closeWave(context, param(args.params, 'wave'), form.ok);
    return redirect(page, 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
