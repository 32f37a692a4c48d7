import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { removePart } from '#app/services/surveys/change-draft.server.ts';
import { readPart } from './part-form.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/enkater/formular/${param(params, 'version')}`);
}

/** Takes a section or an item out of a draft; the page offers to undo it. */
export async function action(args: ActionFunctionArgs) {
  const id = param(args.params, 'version');
  const page = `/enkater/formular/${id}`;
  return actingOn(args, page, async (context) => {
    const { version, kind, part } = await readPart(args.request);
    const { changeId } = await removePart(context, id, { kind, id: part }, version);
    return redirect(withChange(page, changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
