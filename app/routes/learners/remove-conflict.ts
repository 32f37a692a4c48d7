import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { removeConflictForm } from '#app/domain/people/learner-form.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { removeConflict } from '#app/services/people/save-conflict.server.ts';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/larande/${param(params, 'learner')}`);
}

export async function action(args: ActionFunctionArgs) {
  const page = `/larande/${param(args.params, 'learner')}`;
  return actingOn(args, page, async (context) => {
    const form = await parseForm(args.request, removeConflictForm);
    if (!form.ok) return redirect(page, 303);
    const changeId = await removeConflict(context, param(args.params, 'learner'), form.values.conflictId);
    return redirect(withChange(page, changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
