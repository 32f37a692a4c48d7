import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { moveStayForm } from '#app/domain/rotation-plans/act-forms.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { moveStay } from '#app/services/rotations/adjust-stay.server.ts';

function pageOf({ params }: Pick<LoaderFunctionArgs, 'params'>): string {
  return `/rotationer/${param(params, 'plan')}/lakare/${param(params, 'learner')}`;
}

export function loader(args: LoaderFunctionArgs) {
  return redirect(pageOf(args));
}

export async function action(args: ActionFunctionArgs) {
  return actingOn(args, pageOf(args), async (context) => {
    const form = await parseForm(args.request, moveStayForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    const { block, unit, week } = form.values;
    const asked = { learnerId: param(args.params, 'learner'), blockId: block, unitId: unit, week: week || null };
    const changeId = await moveStay(context, param(args.params, 'plan'), asked);
    return redirect(withChange(pageOf(args), changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
