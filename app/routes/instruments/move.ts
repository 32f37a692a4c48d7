import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { moveButtonId } from '#app/components/instruments/part-actions.tsx';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { movePart } from '#app/services/surveys/change-draft.server.ts';
import { readStep } from './part-form.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/enkater/formular/${param(params, 'version')}`);
}

/** Moves a section or an item a step and points to the button again, or to the other one where it goes no further. */
export async function action(args: ActionFunctionArgs) {
  const id = param(args.params, 'version');
  const page = `/enkater/formular/${id}`;
  return actingOn(args, page, async (context) => {
    const { version, kind, part, step } = await readStep(args.request);
    const { changeId, goesUp, goesDown } = await movePart(context, id, { kind, id: part }, step, version);
    const way = (step < 0 && goesUp) || !goesDown ? 'up' : 'down';
    return redirect(`${withChange(page, changeId)}#${moveButtonId(part, way)}`, 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
