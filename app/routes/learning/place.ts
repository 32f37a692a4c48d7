import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import { moduleAddress } from '#app/domain/learning/curriculum.ts';
import { placeForm } from '#app/domain/learning/place-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { finishReading, keepPlace } from '#app/services/learning/follow-module.server.ts';

/** Where in a module the reader is; or that she has read it, and goes on to the questions. */
export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const slug = param(args.params, 'module');
    const form = await parseForm(args.request, placeForm);
    if (!form.ok) return new Response(null, { status: 422 });
    if (!form.values.done) {
      await keepPlace(context, slug, form.values.place ?? null);
      return new Response(null, { status: 204 });
    }
    await finishReading(context, slug);
    throw redirect(`${moduleAddress({ slug })}/fragor`, 303);
  });
}

export async function loader({ params }: ActionFunctionArgs) {
  throw redirect(moduleAddress({ slug: param(params, 'module') }));
}
