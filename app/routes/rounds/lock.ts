import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { lockForm } from '#app/domain/placements/placement-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { lockPlacement } from '#app/services/placements/change-placement.server.ts';

function pageOf({ params }: Pick<LoaderFunctionArgs, 'params'>): string {
  return `/omgangar/${param(params, 'round')}/placering/${param(params, 'demand')}`;
}

export function loader(args: LoaderFunctionArgs) {
  return redirect(pageOf(args));
}

export async function action(args: ActionFunctionArgs) {
  return actingOn(args, pageOf(args), async (context) => {
    const form = await parseForm(args.request, lockForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    const key = {
      roundId: param(args.params, 'round'),
      demandId: param(args.params, 'demand'),
      version: form.values.version,
      placementId: form.values.placementId,
    };
    const changeId = await lockPlacement(context, key, form.values.locked === 'yes');
    return redirect(withChange(pageOf(args), changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
