import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { closeWaveForm } from '#app/domain/surveys/wave-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/enkater/${param(params, 'wave')}`);
}

export async function action(args: ActionFunctionArgs) {
  const page = `/enkater/${param(args.params, 'wave')}`;
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, closeWaveForm);
    if (!form.ok) return redirect(`${page}?osaker`, 303);
    await closeWave(context, param(args.params, 'wave'));
    return redirect(page, 303);
  });
}
