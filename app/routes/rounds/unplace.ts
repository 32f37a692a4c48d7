import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { unplaceForm } from '#app/domain/placements/placement-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { unplace } from '#app/services/placements/change-placement.server.ts';

function pageOf({ params }: Pick<LoaderFunctionArgs, 'params'>): string {
  return `/omgangar/${param(params, 'round')}/placering/${param(params, 'demand')}`;
}

export function loader(args: LoaderFunctionArgs) {
  return redirect(pageOf(args));
}

export async function action(args: ActionFunctionArgs) {
  return actingOn(args, pageOf(args), async (context) => {
    const form = await parseForm(args.request, unplaceForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    const key = {
      roundId: param(args.params, 'round'),
      demandId: param(args.params, 'demand'),
      version: form.values.version,
      placementId: form.values.placementId,
    };
    const changeId = await unplace(context, key, form.values);
    return redirect(withChange(pageOf(args), changeId), 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
